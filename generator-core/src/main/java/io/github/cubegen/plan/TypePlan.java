package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;

/** A generated type of the package {@code model}. */
public sealed interface TypePlan permits RecordPlan, EnumPlan, UnionPlan {
    /** {@return its class} */
    ClassRef name();

    /** {@return what its documentation says} */
    Doc doc();

    /** {@return the schema it comes from} */
    JsonPointer pointer();
}
