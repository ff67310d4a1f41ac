package io.github.cubegen.runtime;

/** Decides which exception an error of the server becomes. */
@FunctionalInterface
public interface ErrorMapper {
    /**
     * {@return the exception to throw}
     *
     * @param response what the server answered
     */
    ApiException map(ErrorResponse response);
}
