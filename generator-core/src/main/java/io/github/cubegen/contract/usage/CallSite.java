package io.github.cubegen.contract.usage;

import java.util.Comparator;

/**
 * A place in compiled code that uses something of a client.
 *
 * @param type the binary name of the class, for example {@code com.acme.App$Row}
 * @param method the method or field; empty for the class itself
 * @param file the source file, with its folder
 * @param line its line, from 1; 0 if the class file does not tell
 * @param scope whether the code is a test
 * @param how in which way it uses it
 */
public record CallSite(String type, String method, String file, int line, Scope scope, How how)
        implements Comparable<CallSite> {

    private static final Comparator<CallSite> ORDER = Comparator.comparing(CallSite::scope)
            .thenComparing(CallSite::file)
            .thenComparingInt(CallSite::line)
            .thenComparing(CallSite::type)
            .thenComparing(CallSite::method)
            .thenComparing(CallSite::how);

    /** What kind of code. */
    public enum Scope {
        /** The code itself. */
        MAIN("main"),
        /** Its tests. */
        TEST("test");

        private final String key;

        Scope(String key) {
            this.key = key;
        }

        /** {@return the name in reports} */
        public String key() {
            return key;
        }
    }

    /** In which way something is used. */
    public enum How {
        /** The code names it. */
        NAMED("named", ""),
        /** The code hands over an object that has it, to where it can't be followed. */
        WHOLE("whole", "as a part of a whole object"),
        /** The code could reach it by reflection. */
        REFLECTION("reflection", "by reflection"),
        /** The code catches what it is a kind of. */
        CAUGHT("caught", "by catching what it is a kind of");

        private final String key;
        private final String words;

        How(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /** {@return the name in reports for programs} */
        public String key() {
            return key;
        }

        /** {@return in words; empty if there is nothing to explain} */
        public String words() {
            return words;
        }
    }

    CallSite as(How other) {
        return new CallSite(type, method, file, line, scope, other);
    }

    /** {@return as in a stack trace, which development environments turn into a link; then what there is to explain} */
    public String text() {
        String simple = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String where =
                type + (method.isEmpty() ? "" : "." + method) + "(" + simple + (line == 0 ? "" : ":" + line) + ")";
        return where + (scope == Scope.TEST ? " in tests" : "") + (how.words().isEmpty() ? "" : ", " + how.words());
    }

    @Override
    public int compareTo(CallSite other) {
        return ORDER.compare(this, other);
    }
}
