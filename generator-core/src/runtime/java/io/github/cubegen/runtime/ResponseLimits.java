package io.github.cubegen.runtime;

/**
 * How much of a response is read.
 *
 * @param successBytes the longest body of a success, in bytes
 * @param errorBytes how much of the body of any other answer is kept, in bytes
 */
public record ResponseLimits(int successBytes, int errorBytes) {
    /** 64 MiB of results, 1 MiB of errors. */
    static final ResponseLimits DEFAULT = new ResponseLimits(64 << 20, 1 << 20);

    /**
     * Checks the limits.
     *
     * @param successBytes the longest body of a success, in bytes
     * @param errorBytes how much of the body of any other answer is kept, in bytes
     * @throws IllegalArgumentException if one is not positive
     */
    public ResponseLimits {
        if (successBytes <= 0 || errorBytes <= 0) {
            throw new IllegalArgumentException("Limits are positive: " + successBytes + ", " + errorBytes);
        }
    }

    /**
     * {@return how many bytes of a body to read}
     *
     * @param status the HTTP status of the response
     */
    public int forStatus(int status) {
        return status >= 200 && status <= 299 ? successBytes : errorBytes;
    }
}
