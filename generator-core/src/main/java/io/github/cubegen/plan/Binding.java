package io.github.cubegen.plan;

/** Where the value of an argument goes. */
public sealed interface Binding {
    /**
     * A parameter written as text in a style.
     *
     * @param in where
     * @param wireName under which name
     * @param style how lists and objects are written
     * @param explode whether each element gets its own parameter
     * @param allowReserved whether reserved characters of RFC 3986 stay as they are (query only)
     * @param needsItem whether an empty list or object is refused: the schema asks for an item, and the parameter would be left out
     */
    record Param(
            ParamIn in, String wireName, ParamStyle style, boolean explode, boolean allowReserved, boolean needsItem)
            implements Binding {}

    /**
     * A parameter written as one JSON text ({@code content} instead of {@code schema}).
     *
     * @param in where
     * @param wireName under which name
     */
    record JsonParam(ParamIn in, String wireName) implements Binding {}

    /**
     * The request body, as JSON.
     *
     * @param mediaType the {@code Content-Type}
     * @param required whether there always is a body, so that null is sent as JSON {@code null}, where the schema allows it;
     *     otherwise null leaves the body out
     */
    record JsonBody(String mediaType, boolean required) implements Binding {}

    /**
     * The request body, as text.
     *
     * @param mediaType the {@code Content-Type}
     */
    record TextBody(String mediaType) implements Binding {}

    /**
     * The request body, sent as it is.
     *
     * @param mediaType the {@code Content-Type} where the content has none of its own
     */
    record BinaryBody(String mediaType) implements Binding {}

    /**
     * A property of a body that is a form: its fields stand on the wire in the order of the description.
     *
     * @param position fields stand in the order of this number
     * @param field how it stands there
     */
    record FormPart(int position, FormField field) implements Binding {}

    /** The address of the server, where the operation has one of its own. */
    record Server() implements Binding {}

    /** {@return whether it is in the path} */
    default boolean isInPath() {
        return (this instanceof Param param && param.in() == ParamIn.PATH)
                || (this instanceof JsonParam json && json.in() == ParamIn.PATH);
    }
}
