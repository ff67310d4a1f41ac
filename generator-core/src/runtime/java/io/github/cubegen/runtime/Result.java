package io.github.cubegen.runtime;

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
     * @param operation what was called
     * @param response the answer
     * @throws DecodingException if there is no such result in the answer
     */
    T from(Operation<T> operation, TransportResponse response);

    /**
     * A body in JSON.
     *
     * @param <T> the type of the body
     * @param codec how to read it
     */
    record JsonResult<T extends @Nullable Object>(JsonCodec<T> codec) implements Result<T> {
        @Override
        public T from(Operation<T> operation, TransportResponse response) {
            if (response.isTruncated()) {
                throw new DecodingException(
                        operation, response.status(), "the body is longer than " + response.body().length + " bytes");
            }
            if (response.isBlank()) {
                throw new DecodingException(operation, response.status(), "the body is empty");
            }
            try {
                return Json.decode(codec, response.body());
            } catch (DecodingException e) {
                throw new DecodingException(operation, response.status(), e);
            }
        }
    }

    /**
     * No body that counts. Servers send blanks or a word there.
     *
     * @param <T> the type of the result, for which null stands
     */
    record NoResult<T extends @Nullable Object>() implements Result<T> {
        // The description decides where T allows null; NullAway does not look at type arguments.
        @SuppressWarnings("NullAway")
        @Override
        public T from(Operation<T> operation, TransportResponse response) {
            return null;
        }
    }
}
