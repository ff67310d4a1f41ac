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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups operations by their first tag and names the groups. */
final class ModuleNames {
    /** Operations without a tag: {@code client.operations().listPets()}. */
    private static final String UNTAGGED = "operations";

    /**
     * What the class of the calls of a module holds: 65,535 constants (JVMS 4.1). An operation takes some 25, and two for each
     * parameter.
     */
    private static final int MAX_CONSTANTS = 50_000;

    private static final int CONSTANTS_OF_AN_OPERATION = 25;

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
        Map<String, List<Operation>> byTag = divided(byTag(operations, tags.keySet()));
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

    private static Map<String, List<Operation>> byTag(List<Operation> operations, Set<String> declared) {
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        declared.forEach(tag -> byTag.put(tag, new ArrayList<>()));
        for (Operation operation : operations) {
            String tag = operation.tags().isEmpty() ? "" : operation.tags().get(0);
            byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(operation);
        }
        byTag.values().removeIf(List::isEmpty);
        return byTag;
    }

    /** Begins another module where a class would hold too much. */
    private Map<String, List<Operation>> divided(Map<String, List<Operation>> byTag) {
        Map<String, List<Operation>> parts = new LinkedHashMap<>(byTag);
        byTag.forEach((tag, operations) -> {
            List<Integer> starts = starts(operations);
            for (int part = 1; part < starts.size(); part++) {
                int end = part + 1 < starts.size() ? starts.get(part + 1) : operations.size();
                List<Operation> members = operations.subList(starts.get(part), end);
                parts.put(free(text(tag) + " " + (part + 1), parts.keySet()), members);
                diagnostics.info(
                        "divided-module",
                        members.get(0).pointer(),
                        (tag.isEmpty() ? "operations without a tag" : "the tag '" + Text.visible(tag) + "'") + ": "
                                + operations.size()
                                + " operations are more than one Java class can hold; from here on they are in a"
                                + " module of their own");
            }
            parts.put(tag, operations.subList(0, starts.size() > 1 ? starts.get(1) : operations.size()));
        });
        return parts;
    }

    /** {@return where each class begins} */
    private static List<Integer> starts(List<Operation> operations) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int constants = 0;
        for (int i = 0; i < operations.size(); i++) {
            int more = CONSTANTS_OF_AN_OPERATION
                    + 2 * operations.get(i).parameters().size();
            if (constants + more > MAX_CONSTANTS) {
                starts.add(i);
                constants = 0;
            }
            constants += more;
        }
        return starts;
    }

    private static String free(String tag, Set<String> taken) {
        return taken.contains(tag) ? free(tag + " more", taken) : tag;
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
        Operation first = byTag.getOrDefault(tag, List.of()).get(0);
        return first.tags().isEmpty()
                ? first.pointer()
                : first.pointer().child("tags").child("0");
    }
}
