package io.github.cubegen.contract.usage;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Value;

/**
 * A value on the stack or in a local variable, and the classes of the client of which it is an object or holds objects.
 *
 * @param basic its size and kind
 * @param types canonical names
 * @param made whether the code itself has made all of it, so that what is in it shows elsewhere in the code
 * @param function whether it is a function that gives such objects
 */
record Held(BasicValue basic, Set<String> types, boolean made, boolean function) implements Value {

    Held {
        types = Set.copyOf(types);
    }

    static Held nothing(BasicValue basic) {
        return new Held(basic, Set.of(), true, false);
    }

    @Override
    public int getSize() {
        return basic.getSize();
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    /** {@return what it is on one way or the other} */
    Held or(Held other, BasicValue merged) {
        if (types.containsAll(other.types)
                && merged.equals(basic)
                && (!made || other.made)
                && (function || !other.function)) {
            return this;
        }
        Set<String> all = new HashSet<>(types);
        all.addAll(other.types);
        return new Held(merged, all, made && other.made, function || other.function);
    }
}
