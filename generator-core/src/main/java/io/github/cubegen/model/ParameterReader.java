package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an operation, with those of its path. */
final class ParameterReader {
    private final Tree tree;
    private final Schemas schemas;
    private final ExampleReader examples;
    private final Set<JsonPointer> incomplete = new HashSet<>();

    ParameterReader(Tree tree, Schemas schemas) {
        this.tree = tree;
        this.schemas = schemas;
        this.examples = new ExampleReader(tree);
    }

    private record Key(String name, ParameterLocation in) {}

    /** {@return the parameters in order of declaration, those of the path first} */
    List<Parameter> read(Fields pathItem, Fields operation) {
        Map<Key, Parameter> parameters = new LinkedHashMap<>(own(pathItem));
        parameters.putAll(own(operation));
        if (incomplete.contains(pathItem.pointer())) {
            incomplete.add(operation.pointer());
        }
        return List.copyOf(parameters.values());
    }

    /** {@return the places of operations that have a parameter too few, because of an error in it} */
    Set<JsonPointer> incomplete() {
        return incomplete;
    }

    private Map<Key, Parameter> own(Fields holder) {
        Map<Key, Parameter> parameters = new LinkedHashMap<>();
        if (tree.isFaulty(holder.pointer()) || tree.isFaulty(holder.pointer().child("parameters"))) {
            incomplete.add(holder.pointer());
        }
        for (Fields.Entry entry : holder.elements("parameters")) {
            Fields fields = tree.resolve(entry.pointer(), ObjectKind.PARAMETER);
            Key key = fields == null ? null : key(fields);
            if (fields == null || key == null) {
                incomplete.add(holder.pointer());
                continue;
            }
            if (isIgnored(key.name(), key.in(), fields)) {
                continue;
            }
            if (parameters.putIfAbsent(key, parameter(key.name(), key.in(), fields)) != null) {
                tree.findings()
                        .error(
                                "duplicate-parameter",
                                entry.pointer(),
                                "There is another parameter " + key.name() + " in "
                                        + key.in().key() + "; remove one.");
            }
        }
        return parameters;
    }

    private @Nullable Key key(Fields fields) {
        String name = fields.text("name");
        ParameterLocation in = location(fields);
        if (name == null) {
            tree.findings().error("missing-name", fields.pointer(), "A parameter needs a name; add it.");
        }
        return name == null || in == null ? null : new Key(name, in);
    }

    private Parameter parameter(String name, ParameterLocation in, Fields fields) {
        ParameterStyle style = style(fields, in);
        ValuePlace value = ValuePlace.of(fields);
        UseNotes notes = schemas.notes(List.of(value.schema()));
        String description = fields.text("description");
        return new Parameter(
                fields.pointer(),
                name,
                in,
                required(fields, in),
                style,
                fields.flag("explode", style.defaultExplode()),
                fields.flag("allowReserved"),
                fields.flag("allowEmptyValue"),
                schemas.use(value.schema()),
                value.mediaType(),
                description == null ? notes.description() : description,
                fields.flag("deprecated"),
                Lifecycle.of(fields),
                notes.defaultValue(),
                examples.ofContent(value.holder()),
                fields.text(Extensions.NAME));
    }

    private @Nullable ParameterLocation location(Fields fields) {
        String in = fields.text("in", "");
        for (ParameterLocation location : ParameterLocation.values()) {
            if (location.key().equals(in)) {
                return location;
            }
        }
        tree.findings()
                .error(
                        "unknown-location",
                        fields.has("in") ? fields.pointer().child("in") : fields.pointer(),
                        "A parameter is in path, query, header or cookie; say where.");
        return null;
    }

    /** What the media types state: OpenAPI ignores these. Authorization is kept for APIs that declare no scheme. */
    private boolean isIgnored(String name, ParameterLocation in, Fields fields) {
        boolean ignored = in == ParameterLocation.HEADER
                && (name.equalsIgnoreCase("Accept") || name.equalsIgnoreCase("Content-Type"));
        if (ignored) {
            tree.findings()
                    .info(
                            "ignored-header",
                            fields.pointer(),
                            "The header " + name + " follows from the media types; the parameter is ignored.");
        }
        return ignored;
    }

    private boolean required(Fields fields, ParameterLocation in) {
        boolean required = fields.flag("required");
        if (in == ParameterLocation.PATH && !required) {
            tree.findings()
                    .warning(
                            "path-parameter-optional",
                            fields.pointer(),
                            "A path parameter is always required; add required: true.");
        }
        return required || in == ParameterLocation.PATH;
    }

    private ParameterStyle style(Fields fields, ParameterLocation in) {
        String text = fields.text("style");
        if (text == null) {
            return in.defaultStyle();
        }
        for (ParameterStyle style : ParameterStyle.values()) {
            if (style.key().equals(text) && in.allows(style)) {
                return style;
            }
        }
        tree.findings()
                .warning(
                        "unknown-style",
                        fields.pointer().child("style"),
                        "There is no style " + text + " in " + in.key() + "; "
                                + in.defaultStyle().key() + " is used.");
        return in.defaultStyle();
    }
}
