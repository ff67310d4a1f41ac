package io.github.cubegen.plan;

/** A Java type together with how it stands in JSON. */
public sealed interface ValueType {
    /**
     * A type of the JDK or of the runtime with a codec of the runtime.
     *
     * @param kind which one
     */
    record Scalar(ScalarKind kind) implements ValueType {}

    /**
     * A generated type, or one of the user that looks like one: it has a static method {@code codec()}.
     *
     * @param name its class
     */
    record Generated(ClassRef name) implements ValueType {}

    /**
     * {@code List<E>}.
     *
     * @param element what an element holds
     */
    record ListOf(Value element) implements ValueType {}

    /**
     * {@code Map<String, V>}.
     *
     * @param value what the value of an entry holds
     */
    record MapOf(Value value) implements ValueType {}

    /**
     * A value that stands alone in an object on the wire ({@code x-cubegen-envelope}); the Java type is that of the inner
     * one.
     *
     * @param property the only property of the object
     * @param inner what stands in the property, never null
     */
    record Enveloped(String property, ValueType inner) implements ValueType {}

    /** Bytes to send as they are: the runtime's {@code BinaryContent}. It does not stand in JSON. */
    record Binary() implements ValueType {}

    /** Bytes that come: the runtime's {@code Download}. It does not stand in JSON. */
    record Download() implements ValueType {}
}
