package io.github.cubegen.plan;

/** How the body of a success is read. */
public sealed interface ResultBody {
    /** {@return what it holds} */
    Value value();

    /**
     * As JSON.
     *
     * @param value what it holds
     */
    record Json(Value value) implements ResultBody {}

    /**
     * As text, whatever is in it.
     *
     * @param mediaType what is accepted
     */
    record Text(String mediaType) implements ResultBody {
        @Override
        public Value value() {
            return Value.of(ScalarKind.STRING);
        }
    }

    /**
     * As it is, while it comes.
     *
     * @param mediaType what is accepted
     */
    record Binary(String mediaType) implements ResultBody {
        @Override
        public Value value() {
            return Value.of(new ValueType.Download());
        }
    }
}
