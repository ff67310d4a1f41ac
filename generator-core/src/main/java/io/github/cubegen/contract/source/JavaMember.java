package io.github.cubegen.contract.source;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a class of the client that its user may name.
 *
 * @param symbol class and name, for example {@code com.acme.model.User.Builder#login}
 * @param role what kind of member
 * @param name its name
 * @param key what it is on the wire, by which it is known under another name
 * @param takes the types of its parameters
 * @param gives its type, of a credential what the API gets; null for nothing
 * @param nullable whether what it gives can be null
 * @param deprecated whether it is marked so
 * @param pointer where it comes from
 */
record JavaMember(
        String symbol,
        Role role,
        String name,
        String key,
        List<String> takes,
        @Nullable String gives,
        boolean nullable,
        boolean deprecated,
        JsonPointer pointer) {

    JavaMember {
        takes = List.copyOf(takes);
    }

    /** Kinds of members. */
    enum Role {
        ACCESSOR,
        SETTER,
        CLEARER,
        CONDITION,
        CONSTANT,
        KNOWN_CONSTANT,
        CONSTRUCTOR,
        CREDENTIAL,
        MODULE,
        PERMITTED,
        FUNCTION
    }

    /** {@return by what code refers to it within its class} */
    String id() {
        return role + " " + name + (isOverloaded() ? " " + takes : "");
    }

    private boolean isOverloaded() {
        return role == Role.CREDENTIAL || role == Role.CONDITION || role == Role.FUNCTION;
    }
}
