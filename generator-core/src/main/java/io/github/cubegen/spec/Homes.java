package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which component of the resolved document stands for which part of another file. */
final class Homes {

    private record Key(Path file, JsonPointer pointer, ObjectKind kind) {}

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final ObjectNode root;
    private final Map<Key, JsonPointer> homes = new HashMap<>();
    private final Set<JsonPointer> taken = new HashSet<>();

    Homes(ObjectNode root) {
        this.root = root;
    }

    Optional<JsonPointer> find(ReferenceTargets.Target target, ObjectKind kind) {
        return Optional.ofNullable(homes.get(key(target, kind)));
    }

    void put(ReferenceTargets.Target target, ObjectKind kind, JsonPointer home) {
        homes.put(key(target, kind), home);
        taken.add(home);
    }

    /** What is at home now is a part of the root file from here on; what was removed has no home any more. */
    void settleDown() {
        homes.values().removeIf(home -> Trees.at(root, home).isMissingNode());
        taken.clear();
    }

    /** {@return whether something from another file is at home there, to be gone through as a part of that file} */
    boolean isHome(JsonPointer pointer) {
        return taken.contains(pointer);
    }

    /** {@return an empty place in the section of a kind, under the name of the target or the closest free one} */
    Slot allocate(ReferenceTargets.Target target, ObjectKind kind) {
        JsonPointer section = kind.section();
        if (section == null) {
            throw new IllegalArgumentException("there is no section for " + kind);
        }
        ObjectNode holder = root;
        for (String token : section.tokens()) {
            holder = object(holder, token);
        }
        String name = name(target);
        String free = name;
        for (int i = 2; holder.has(free); i++) {
            free = name + i;
        }
        holder.putObject(free);
        return new Slot(holder, section.child(free));
    }

    /** {@return the name that a component for this target gets if it is free} Component names are ASCII. */
    static String name(ReferenceTargets.Target target) {
        String name = lastName(target.pointer());
        if (name == null) {
            String file = String.valueOf(target.file().path().getFileName());
            int dot = file.lastIndexOf('.');
            name = dot > 0 ? file.substring(0, dot) : file;
        }
        String ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return ascii.isEmpty() ? "_" : ascii;
    }

    /** An index alone would say nothing: {@code oneOf/0} is oneOf_0. */
    private static @Nullable String lastName(JsonPointer pointer) {
        if (pointer.tokens().isEmpty()) {
            return null;
        }
        String last = pointer.last();
        String around = NUMBER.matcher(last).matches() ? lastName(pointer.parent()) : null;
        return around == null ? last : around + "_" + last;
    }

    private static ObjectNode object(ObjectNode holder, String name) {
        return holder.path(name) instanceof ObjectNode object ? object : holder.putObject(name);
    }

    private static Key key(ReferenceTargets.Target target, ObjectKind kind) {
        return new Key(target.file().path(), target.pointer(), kind);
    }
}
