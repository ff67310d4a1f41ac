package io.github.cubegen.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a documented success gives.
 *
 * @param <T> the type of the result
 */
sealed interface Result<T extends @Nullable Object> {
    /**
     * {@return the result}
     *
     * @param trace what was called, and what was done for it
     * @param response the answer
     * @throws DecodingException if there is no such result in the answer
     */
    T from(CallTrace trace, TransportResponse response);

    /** {@return the media type of the body; empty if there is none} */
    String mediaType();

    /**
     * A body in JSON. Where it may be null, no body is null.
     *
     * @param <T> the type of the body
     * @param codec how to read it
     */
    record JsonResult<T extends @Nullable Object>(JsonCodec<T> codec) implements Result<T> {
        @Override
        public String mediaType() {
            return "application/json";
        }

        // A nullable codec stands where T allows null; NullAway does not look at type arguments.
        @SuppressWarnings("NullAway")
        @Override
        public T from(CallTrace trace, TransportResponse response) {
            complete(trace, response);
            if (response.isBlank()) {
                if (codec instanceof NullableCodec) {
                    return null;
                }
                throw new DecodingException(trace, response, "the body is empty");
            }
            try {
                return Json.decode(codec, response.body());
            } catch (JsonException e) {
                throw new DecodingException(trace, response, e);
            }
        }
    }

    /**
     * A body that is text.
     *
     * @param mediaType its media type
     */
    record TextResult(String mediaType) implements Result<String> {
        @Override
        public String from(CallTrace trace, TransportResponse response) {
            complete(trace, response);
            return new String(response.body(), Charsets.of(response.headers()));
        }
    }

    /**
     * A body that is read while it comes.
     *
     * @param mediaType its media type
     */
    record BinaryResult(String mediaType) implements Result<Download> {
        @Override
        public Download from(CallTrace trace, TransportResponse response) {
            return new Download(trace, response.status(), response.headers(), response.stream());
        }
    }

    /**
     * A result that is one of several forms, because another success has another body.
     *
     * @param <B> the type of the body
     * @param <T> the type of the forms
     * @param body what the body gives
     * @param form makes the form of it
     */
    record Formed<B extends @Nullable Object, T extends @Nullable Object>(
            Result<B> body, Function<? super B, ? extends T> form) implements Result<T> {
        @Override
        public String mediaType() {
            return body.mediaType();
        }

        @Override
        public T from(CallTrace trace, TransportResponse response) {
            return form.apply(body.from(trace, response));
        }
    }

    /**
     * Checks that a body was read to its end.
     *
     * @param trace what was called, and what was done for it
     * @param response the answer
     * @throws DecodingException if there is more of the body
     */
    private static void complete(CallTrace trace, TransportResponse response) {
        if (response.isTruncated()) {
            throw new DecodingException(
                    trace, response, "the body is longer than " + response.body().length + " bytes");
        }
    }

    /**
     * No body that counts. Servers send blanks or a word there.
     *
     * @param <T> the type of the result, for which null stands
     */
    record NoResult<T extends @Nullable Object>() implements Result<T> {
        @Override
        public String mediaType() {
            return "";
        }

        // The description decides where T allows null; NullAway does not look at type arguments.
        @SuppressWarnings("NullAway")
        @Override
        public T from(CallTrace trace, TransportResponse response) {
            return null;
        }
    }
}
