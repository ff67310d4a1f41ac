package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer to a successful call.
 *
 * @param <T> the type of the result
 * @param status the HTTP status, 200 to 299
 * @param headers the headers
 * @param body the result; null where the operation has none
 */
public record ApiResponse<T extends @Nullable Object>(int status, HttpHeaders headers, T body) {
    /**
     * {@return the first header of a name; null if there is none}
     *
     * @param name the name, in any case
     */
    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /**
     * {@return the future of the result alone; cancelling it cancels the call}
     *
     * @param <T> the type of the result
     * @param response the future of the whole answer
     */
    public static <T extends @Nullable Object> CompletableFuture<T> bodyOf(CompletableFuture<ApiResponse<T>> response) {
        return Futures.map(response, ApiResponse::body);
    }

    /** {@return the status; headers and result can hold secrets} */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ']';
    }
}
