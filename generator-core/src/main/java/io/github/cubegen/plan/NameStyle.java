package io.github.cubegen.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** How a kind of Java name is written. */
enum NameStyle {
    /** Types: {@code UserUpdate}. */
    PASCAL("[A-Z][A-Za-z0-9]*", "Model", "Model"),
    /** Members, parameters: {@code createdAt}. */
    CAMEL("[a-z][A-Za-z0-9]*", "value", "Value"),
    /** Constants: {@code ONE_SHOT}. */
    CONSTANT("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", "VALUE_", "_VALUE");

    private final Pattern natural;
    private final String prefix;
    private final String suffix;

    NameStyle(String natural, String prefix, String suffix) {
        this.natural = Pattern.compile(natural);
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** {@return whether the text is a name of this style as it is} */
    boolean isNatural(String text) {
        return natural.matcher(text).matches();
    }

    /** {@return the name that convention gives to a text, cut to a length; a fallback if it has no letter or digit} */
    String convert(String text, String fallback, int maxLength) {
        if (isNatural(text) && text.length() <= maxLength) {
            return text;
        }
        List<String> words = Words.of(text).parts();
        String name = words.isEmpty() ? fallback : join(words);
        return shorten(Character.isDigit(name.charAt(0)) ? prefix + name : name, maxLength, text);
    }

    /** {@return the name with what tells it from a word of the language or of ours} */
    String evade(String name) {
        return name + suffix;
    }

    /** {@return the name with a number} */
    String number(String name, int number) {
        return this == CONSTANT ? name + "_" + number : name + number;
    }

    /** {@return words as one name} */
    String join(List<String> words) {
        return switch (this) {
            case CONSTANT ->
                words.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
            case PASCAL -> words.stream().map(NameStyle::capitalize).collect(Collectors.joining());
            case CAMEL ->
                words.get(0).toLowerCase(Locale.ROOT)
                        + words.stream().skip(1).map(NameStyle::capitalize).collect(Collectors.joining());
        };
    }

    private static String capitalize(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Cuts a long name; a check sum of the whole text keeps it apart from others with the same start. */
    private String shorten(String name, int maxLength, String text) {
        if (name.length() <= maxLength) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String hash = String.format(Locale.ROOT, this == CONSTANT ? "_%08X" : "%08x", sum.getValue());
        return name.substring(0, maxLength - hash.length()) + hash;
    }
}
