package io.github.cubegen.runtime;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Proof of who calls, for one security scheme (OpenAPI 3.1, Security Scheme Object). Only ever sent to the server of the
 * client; {@code toString()} does not show it.
 */
public abstract sealed class Credential permits ApiKey, HttpBasic, HttpBearer {
    /** What gives the value. */
    private final Supplier<? extends @Nullable String> value;

    /** What gets tokens; null if the value comes from the supplier. */
    private final @Nullable TokenSource source;

    /**
     * Takes its value from a supplier, for each request anew.
     *
     * @param value what gives the value
     */
    Credential(Supplier<? extends @Nullable String> value) {
        this.value = Objects.requireNonNull(value, "value");
        this.source = null;
    }

    /**
     * Takes its value from a source of tokens, when it is needed.
     *
     * @param source what gets tokens
     */
    Credential(TokenSource source) {
        this.value = () -> null;
        this.source = Objects.requireNonNull(source, "source");
    }

    /** {@return what gets tokens; null if the value comes from a supplier} */
    final @Nullable TokenSource source() {
        return source;
    }

    /**
     * {@return the parts of a value that must not be shown}
     *
     * @param current the value
     */
    Set<String> secrets(String current) {
        return Set.of(current);
    }

    /** {@return the value for a request; null if there is none at present} */
    final @Nullable String current() {
        return value.get();
    }

    /**
     * Adds this credential to a request.
     *
     * @param request the request
     * @param current the value
     */
    abstract void apply(RequestDraft request, String current);
}
