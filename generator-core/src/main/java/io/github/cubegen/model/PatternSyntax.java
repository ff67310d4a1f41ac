package io.github.cubegen.model;

import org.jspecify.annotations.Nullable;

/**
 * Finds in a regular expression (ECMA-262, section 22.2.1) what no dialect of them allows: what is opened and not closed, the
 * reverse, and a repetition of nothing. Whatever the dialects differ in passes.
 */
final class PatternSyntax {
    private final String pattern;
    private int at;
    private int groups;

    private PatternSyntax(String pattern) {
        this.pattern = pattern;
    }

    /** {@return what is wrong, a part of a sentence; null if nothing is} */
    static @Nullable String problem(String pattern) {
        return new PatternSyntax(pattern).problem();
    }

    private @Nullable String problem() {
        boolean repeatable = false;
        for (; at < pattern.length(); at++) {
            char next = pattern.charAt(at);
            switch (next) {
                case '\\' -> {
                    at++;
                    if (at == pattern.length()) {
                        return "it ends with a backslash";
                    }
                    repeatable = true;
                }
                case '[' -> {
                    if (!skipClass()) {
                        return "a '[' is not closed";
                    }
                    repeatable = true;
                }
                case '(' -> {
                    groups++;
                    // What follows "(?" says what kind of group it is.
                    at += pattern.startsWith("?", at + 1) ? 1 : 0;
                    repeatable = false;
                }
                case ')' -> {
                    groups--;
                    if (groups < 0) {
                        return "a ')' closes nothing";
                    }
                    repeatable = true;
                }
                case '*', '+', '?' -> {
                    if (!repeatable) {
                        return "a '" + next + "' repeats nothing";
                    }
                    // A repetition may be lazy or, in some dialects, possessive.
                    at += pattern.startsWith("?", at + 1) || pattern.startsWith("+", at + 1) ? 1 : 0;
                    repeatable = false;
                }
                case '|' -> repeatable = false;
                default -> repeatable = true;
            }
        }
        return groups > 0 ? "a '(' is not closed" : null;
    }

    /** {@return whether the class that begins here is closed; goes on to its end} */
    private boolean skipClass() {
        for (at++; at < pattern.length() && pattern.charAt(at) != ']'; at++) {
            at += pattern.charAt(at) == '\\' ? 1 : 0;
        }
        return at < pattern.length();
    }
}
