package io.github.cubegen.plan;

import java.util.Set;
import java.util.regex.Pattern;

/** What the Java language allows as a name; ASCII only, so that sources read alike everywhere. */
final class Identifiers {
    /** Longest name we give: with package, nesting and suffixes, class files stay within the limits of file systems. */
    static final int MAX_LENGTH = 100;

    private static final Pattern FORM = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    /** JLS 3.9: reserved words, and the literals, which are no identifiers either. */
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "_",
            "true",
            "false",
            "null");

    /**
     * Contextual keywords that no type may be named, or that can't be called unqualified (JLS 3.9). Those that only mean
     * something in a module declaration, such as {@code to} and {@code with}, are ordinary names everywhere else.
     */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "when", "yield");

    /** What Windows takes for a device as the name of a file or folder, with any extension: "Naming Files, Paths, and Namespaces". */
    private static final Pattern DEVICE =
            Pattern.compile("CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9]", Pattern.CASE_INSENSITIVE);

    private Identifiers() {}

    /** {@return whether the text can name a member: ASCII, no keyword, not too long} */
    static boolean isLegal(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches() && !KEYWORDS.contains(text);
    }

    /** {@return whether the text can name a type} */
    static boolean isLegalType(String text) {
        return isLegal(text) && !RESTRICTED.contains(text);
    }

    /** {@return whether no file or folder may have the name on Windows, so that no type and no package can} */
    static boolean isDevice(String text) {
        return DEVICE.matcher(text).matches();
    }

    /** {@return whether the text has a meaning for the language in code} */
    static boolean isWordOfTheLanguage(String text) {
        return KEYWORDS.contains(text) || RESTRICTED.contains(text);
    }
}
