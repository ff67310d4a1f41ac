package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.SchemaUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schema becomes in Java, before anything has a name. */
sealed interface Form {
    /** A type of the JDK or of the runtime. */
    record Plain(ScalarKind kind) implements Form {}

    /** A list; null items: any JSON. */
    record Listing(@Nullable SchemaUse items) implements Form {}

    /** A map; null values type: any JSON. */
    record Mapping(@Nullable SchemaUse values) implements Form {}

    /** The one property of an object that only wraps it. */
    record Envelope(Property property) implements Form {}

    /** A record of its own. */
    record Structure() implements Form {}

    /** An open enumeration of its own. */
    record Enumeration(ScalarKind base) implements Form {}

    /**
     * A sealed interface of its own.
     *
     * @param objects how its objects are told apart; null if it has one kind of object at most, and all of them are of that
     */
    record Union(List<Variant> variants, @Nullable ObjectFormsPlan objects) implements Form {
        public Union {
            variants = List.copyOf(variants);
        }
    }

    /**
     * A form of a union.
     *
     * @param use the schema
     * @param merged what holds it together with other schemas of the same shape; null if it stands alone
     * @param shapes how it is recognised
     */
    record Variant(SchemaUse use, @Nullable ScalarKind merged, List<JsonShape> shapes) {
        public Variant {
            shapes = List.copyOf(shapes);
        }

        JsonPointer pointer() {
            return use.schema();
        }
    }

    /** A class that the user has. */
    record Own(ClassRef name) implements Form {}

    /** {@return whether the schema gets a class of its own} */
    default boolean isClass() {
        return this instanceof Structure || this instanceof Enumeration || this instanceof Union;
    }
}
