package io.github.cubegen.contract.source;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import java.util.Set;

/**
 * A class of the client that its user may name.
 *
 * @param name canonical
 * @param kind what it is; classes of different kinds have no members in common
 * @param pointer where it comes from
 * @param deprecated whether it is marked so
 * @param supertypes the generated classes that it extends or implements
 * @param members without those that every class of its kind has
 */
record JavaClass(
        String name,
        Kind kind,
        JsonPointer pointer,
        boolean deprecated,
        Set<String> supertypes,
        List<JavaMember> members) {

    JavaClass {
        supertypes = Set.copyOf(supertypes);
        members = List.copyOf(members);
    }

    /** Kinds of classes. */
    enum Kind {
        ROOT,
        MODULE,
        RECORD,
        ENUM,
        UNION,
        VARIANT,
        PARAMS,
        EXCEPTION,
        SERVERS,
        CHOICE,
        HEADERS,
        WEBHOOKS,
        OUTCOMES
    }
}
