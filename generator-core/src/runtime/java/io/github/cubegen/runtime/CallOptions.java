package io.github.cubegen.runtime;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What single calls do otherwise than the client. Immutable: each method gives a changed copy.
 *
 * @param timeout how long a whole call may take, all attempts and pauses included; null for the timeout of the client
 * @param retries how often and when to send again; null for the policy of the client
 * @param headers what is sent besides; each replaces a header of the same name of the client or of a parameter
 */
public record CallOptions(
        @Nullable Duration timeout, @Nullable RetryPolicy retries, Map<String, String> headers) {
    /** Nothing. */
    public static final CallOptions NONE = new CallOptions(null, null, Map.of());

    /**
     * Copies the headers.
     *
     * @param timeout how long a whole call may take
     * @param retries how often and when to send again
     * @param headers what is sent besides
     */
    public CallOptions {
        headers = Copies.map(headers);
    }

    /**
     * {@return these options with a timeout}
     *
     * @param limit how long a whole call may take, all attempts and pauses included; positive
     * @throws IllegalArgumentException if it is not positive
     */
    public CallOptions timeout(Duration limit) {
        return new CallOptions(Timeouts.usable(limit), retries, headers);
    }

    /**
     * {@return these options with a policy}
     *
     * @param policy how often and when to send again; {@link RetryPolicy#NONE} to send once
     */
    public CallOptions retries(RetryPolicy policy) {
        return new CallOptions(timeout, Objects.requireNonNull(policy, "policy"), headers);
    }

    /** {@return these options with no retries} */
    public CallOptions withoutRetries() {
        return retries(RetryPolicy.NONE);
    }

    /**
     * {@return these options with a header}
     *
     * @param name the header
     * @param value its value
     * @throws IllegalArgumentException if they are not fit for a header, as with a line break, or if the connection sets it, as it
     *     does {@code Host}
     */
    public CallOptions header(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(HeaderRules.settable(name), HeaderRules.value(name, value));
        return new CallOptions(timeout, retries, more);
    }

    /**
     * {@return these options with a key by which the server knows an attempt that came before; calls with one are sent again whatever
     * their method is, so the server has to know the header {@code Idempotency-Key}}
     *
     * @param key what no other call has, as a random UUID
     */
    public CallOptions idempotencyKey(String key) {
        return header(RetryRules.IDEMPOTENCY_KEY, key);
    }

    /** {@return the options without the values of headers, which may be secrets} */
    @Override
    public String toString() {
        return "CallOptions[timeout=" + timeout + ", retries=" + retries + ", headers=" + headers.keySet() + ']';
    }
}
