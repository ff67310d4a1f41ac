package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.SchemaUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the Java type of every place of the description, once the classes have names. */
final class Values {
    /** A compiler goes into a type as deep as it is; none that is meant to be used is as deep as this. */
    private static final int MAX_DEPTH = 50;

    private static final ValueType JSON = new ValueType.Scalar(ScalarKind.JSON);

    private final Forms forms;
    private final Map<JsonPointer, ClassRef> classes;
    private final Diagnostics diagnostics;
    private final Map<JsonPointer, ValueType> known = new HashMap<>();
    private final Set<JsonPointer> open = new HashSet<>();

    /** @param classes the classes of schemas that have one */
    Values(Forms forms, Map<JsonPointer, ClassRef> classes, Diagnostics diagnostics) {
        this.forms = forms;
        this.classes = classes;
        this.diagnostics = diagnostics;
    }

    /** {@return what a use of a schema holds; JSON where there is no schema} */
    Value of(@Nullable SchemaUse use) {
        return use == null ? Value.JSON : new Value(type(use.schema()), use.nullable());
    }

    /** {@return what a schema holds, null left aside} */
    ValueType type(JsonPointer id) {
        ClassRef name = classes.get(id);
        if (name != null) {
            return new ValueType.Generated(name);
        }
        ValueType type = known.get(id);
        if (type != null) {
            return type;
        }
        if (!open.add(id)) {
            diagnostics.warning(
                    "recursive-alias",
                    id,
                    "the schema leads back to itself without an object between; there it is read as JsonValue");
            return JSON;
        }
        if (open.size() > MAX_DEPTH) {
            open.remove(id);
            diagnostics.warning(
                    "deep-type",
                    id,
                    "lists and maps are nested more than " + MAX_DEPTH + " deep; what is deeper is read as JsonValue");
            return JSON;
        }
        ValueType built = build(forms.of(id));
        open.remove(id);
        known.put(id, built);
        return built;
    }

    private ValueType build(Form form) {
        if (form instanceof Form.Plain plain) {
            return new ValueType.Scalar(plain.kind());
        } else if (form instanceof Form.Listing listing) {
            return new ValueType.ListOf(of(listing.items()));
        } else if (form instanceof Form.Mapping mapping) {
            return new ValueType.MapOf(of(mapping.values()));
        } else if (form instanceof Form.Own own) {
            return new ValueType.Generated(own.name());
        } else if (form instanceof Form.Envelope envelope) {
            return new ValueType.Enveloped(
                    envelope.property().name(),
                    type(envelope.property().schema().schema()));
        }
        throw new IllegalStateException("a class without a name: " + form);
    }
}
