package io.github.cubegen.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the groups of operations. */
final class TagReader {
    private final Map<String, Tag> tags = new LinkedHashMap<>();

    /** Reads the tags that are declared. */
    void readDeclared(Fields root) {
        for (Fields.Entry entry : root.elements("tags")) {
            Fields tag = Fields.of(entry.pointer(), entry.node(), ObjectKind.TAG, root.findings());
            String name = tag == null ? null : tag.text("name");
            if (tag == null) {
                continue;
            }
            if (name == null) {
                root.findings().error("missing-name", tag.pointer(), "A tag needs a name; add it.");
            } else if (tags.containsKey(name)) {
                root.findings()
                        .warning(
                                "duplicate-tag",
                                tag.pointer(),
                                "Tag " + name + " is declared twice; the first counts.");
            } else {
                tags.put(name, new Tag(tag.pointer(), name, tag.text("description"), tag.text(Extensions.NAME)));
            }
        }
    }

    /** {@return the tags of an operation, each once} */
    List<String> ofOperation(Fields operation) {
        List<String> names = new ArrayList<>();
        for (Fields.Entry entry : operation.texts("tags")) {
            String name = entry.node().textValue();
            tags.putIfAbsent(name, new Tag(entry.pointer(), name, null, null));
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** {@return those that are declared, then those that were only met at operations} */
    List<Tag> all() {
        return List.copyOf(tags.values());
    }
}
