package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups operations by their first tag and names the groups. */
final class ModuleNames {
    /** Operations without a tag: {@code client.operations().listPets()}. */
    private static final String UNTAGGED = "operations";

    /** The class of the calls begins with a constant for each, some 30 to 60 bytes of the 64 KiB of a method (JVMS 4.7.3). */
    private static final int MAX_OPERATIONS = 1000;

    private final ApiModel model;
    private final Diagnostics diagnostics;

    ModuleNames(ApiModel model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
    }

    /**
     * A group of operations.
     *
     * @param text the tag as in the description
     * @param accessor the method of the root client
     * @param className the part of the class names before {@code Client}
     * @param tag the tag if it is declared
     */
    record Group(
            String text,
            String accessor,
            String className,
            @Nullable Tag tag,
            JsonPointer pointer,
            List<Operation> operations) {
        Group {
            operations = List.copyOf(operations);
        }
    }

    List<Group> groups(List<Operation> operations, NameScope types) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        model.tags().forEach(tag -> tags.putIfAbsent(tag.name(), tag));
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        tags.keySet().forEach(tag -> byTag.put(tag, new ArrayList<>()));
        for (Operation operation : operations) {
            String tag = operation.tags().isEmpty() ? "" : operation.tags().get(0);
            byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(operation);
        }
        byTag.values().removeIf(List::isEmpty);
        byTag.forEach(this::checkSize);
        Map<String, String> accessors = accessors(byTag, tags);
        Map<String, String> classNames = classNames(byTag, tags, types);
        List<Group> groups = new ArrayList<>();
        byTag.forEach((tag, members) -> groups.add(new Group(
                text(tag),
                accessors.getOrDefault(tag, ""),
                classNames.getOrDefault(tag, ""),
                tags.get(tag),
                pointer(tag, byTag, tags),
                members)));
        return groups;
    }

    private void checkSize(String tag, List<Operation> operations) {
        if (operations.size() > MAX_OPERATIONS) {
            diagnostics.error(
                    "too-many-operations",
                    operations.get(MAX_OPERATIONS).pointer(),
                    (tag.isEmpty() ? "operations without a tag" : "the tag '" + Text.visible(tag) + "'") + ": "
                            + operations.size() + " operations are more than the " + MAX_OPERATIONS
                            + " that one Java class can hold. Give them several tags, or leave some out with an overlay.");
        }
    }

    private Map<String, String> accessors(Map<String, List<Operation>> byTag, Map<String, Tag> tags) {
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.ROOT, "module", diagnostics);
        List<NameRequest<String>> requests = new ArrayList<>();
        for (String tag : byTag.keySet()) {
            JsonPointer pointer = pointer(tag, byTag, tags);
            requests.add(
                    tag.isEmpty()
                            ? NameRequest.derived(tag, UNTAGGED, null, pointer)
                            : NameRequest.of(
                                    tag,
                                    scope.isFree(plain(tag)) ? tag : tag + " api",
                                    override(tags.get(tag)),
                                    pointer));
        }
        return scope.resolve(requests);
    }

    private Map<String, String> classNames(Map<String, List<Operation>> byTag, Map<String, Tag> tags, NameScope types) {
        List<NameRequest<String>> requests = new ArrayList<>();
        for (String tag : byTag.keySet()) {
            String override = override(tags.get(tag));
            String wanted = override == null ? text(tag) : override;
            boolean free = types.isFree(NameStyle.PASCAL.convert(wanted, "Model", 80) + "Client");
            requests.add(NameRequest.derived(tag, free ? wanted : wanted + " api", null, pointer(tag, byTag, tags))
                    .withForms("%sClient", "Async%sClient", "%sCalls"));
        }
        return types.resolve(requests);
    }

    private static String plain(String tag) {
        return NameStyle.CAMEL.convert(tag, "module", Identifiers.MAX_LENGTH);
    }

    private static String text(String tag) {
        return tag.isEmpty() ? UNTAGGED : tag;
    }

    private static @Nullable String override(@Nullable Tag tag) {
        return tag == null ? null : tag.nameOverride();
    }

    /** {@return the declaration of a tag, or the operation that uses it first} */
    private static JsonPointer pointer(String tag, Map<String, List<Operation>> byTag, Map<String, Tag> tags) {
        Tag declared = tags.get(tag);
        return declared == null ? byTag.getOrDefault(tag, List.of()).get(0).pointer() : declared.pointer();
    }
}
