package io.github.cubegen.runtime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request carries. */
public sealed interface RequestBody permits BytesBody, StreamBody {
    /** {@return the media type, for the header {@code Content-Type}} */
    String contentType();

    /**
     * {@return a text, in UTF-8}
     *
     * @param mediaType the media type, as in {@code text/plain}
     * @param value the text; null for no body
     */
    static @Nullable RequestBody text(String mediaType, @Nullable String value) {
        return value == null ? null : new BytesBody(mediaType, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return content that is read while it is sent}
     *
     * @param mediaType the media type if the content has none
     * @param content the content; null for no body
     */
    static @Nullable RequestBody binary(String mediaType, @Nullable BinaryContent content) {
        if (content == null) {
            return null;
        }
        String own = content.mediaType();
        return new StreamBody(own == null ? mediaType : own, List.of(content));
    }
}
