package io.github.cubegen.plan;

import org.jspecify.annotations.Nullable;

/**
 * How a property stands in a body that is a form (OpenAPI, Encoding Object).
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#encoding-object">OpenAPI 3.1, section 4.8.15</a>
 */
public sealed interface FormField {
    /** {@return its name on the wire; empty for properties that the description does not name} */
    String wireName();

    /**
     * A field of {@code application/x-www-form-urlencoded}, in a style as in a query.
     *
     * @param style how lists and objects are written
     * @param explode whether parts stand apart
     */
    record Styled(String wireName, ParamStyle style, boolean explode) implements FormField {}

    /**
     * A field that is JSON.
     *
     * @param mediaType what a part of {@code multipart} states
     */
    record Json(String wireName, String mediaType) implements FormField {}

    /**
     * A part of {@code multipart} that is text; a list is one part for each item.
     *
     * @param mediaType what the part states; null for nothing, which means plain text
     */
    record TextPart(String wireName, @Nullable String mediaType) implements FormField {}

    /**
     * A part of {@code multipart} that is a file; a list is one part for each item.
     *
     * @param mediaType what the part states where the content has no type of its own
     */
    record FilePart(String wireName, String mediaType) implements FormField {}
}
