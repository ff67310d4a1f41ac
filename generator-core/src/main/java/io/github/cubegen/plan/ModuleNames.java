package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;

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
        Map<String, ModuleScope.Name> names = new ModuleScope(types, diagnostics).resolve(requests(byTag, tags));
        List<Group> groups = new ArrayList<>();
        byTag.forEach((tag, members) -> groups.add(new Group(
                text(tag),
                requireNonNull(names.get(tag)).accessor(),
                requireNonNull(names.get(tag)).className(),
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

    /** A tag that is only used has no place where a key could rename it. */
    private static List<NameRequest<String>> requests(Map<String, List<Operation>> byTag, Map<String, Tag> tags) {
        List<NameRequest<String>> requests = new ArrayList<>();
        for (String tag : byTag.keySet()) {
            Tag declared = tags.get(tag);
            NameRequest<String> request =
                    NameRequest.derived(tag, text(tag), override(declared), pointer(tag, byTag, tags));
            requests.add(declared == null ? request : request.renamedBy(NameRequest.NAME_KEY));
        }
        return requests;
    }

    private static String text(String tag) {
        return tag.isEmpty() ? UNTAGGED : tag;
    }

    private static @Nullable String override(@Nullable Tag tag) {
        return tag == null ? null : tag.nameOverride();
    }

    /** {@return the declaration of a tag, or its first use; for operations without a tag the first of them} */
    private static JsonPointer pointer(String tag, Map<String, List<Operation>> byTag, Map<String, Tag> tags) {
        Tag declared = tags.get(tag);
        if (declared != null) {
            return declared.pointer();
        }
        JsonPointer operation = byTag.getOrDefault(tag, List.of()).get(0).pointer();
        return tag.isEmpty() ? operation : operation.child("tags").child("0");
    }
}
