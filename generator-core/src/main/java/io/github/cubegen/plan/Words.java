package io.github.cubegen.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that a text of the description consists of, in ASCII letters and digits.
 *
 * @param parts the words, none empty
 * @param lossy whether a letter or digit had to be dropped because it has no ASCII form
 * @param spelled whether words stand for symbols, or there is nothing that words could stand for
 */
record Words(List<String> parts, boolean lossy, boolean spelled) {
    /** Letters that have no decomposition to an ASCII letter, as they are usually written without the script's letter. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "Oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "Th"),
            Map.entry((int) 'ı', "i"));

    /** How symbols are called where a name has nothing else. */
    private static final Map<Character, String> SYMBOLS = Map.ofEntries(
            Map.entry('<', "less"),
            Map.entry('>', "greater"),
            Map.entry('=', "equal"),
            Map.entry('!', "not"),
            Map.entry('+', "plus"),
            Map.entry('-', "minus"),
            Map.entry('*', "star"),
            Map.entry('/', "slash"),
            Map.entry('\\', "backslash"),
            Map.entry('%', "percent"),
            Map.entry('&', "and"),
            Map.entry('|', "or"),
            Map.entry('^', "caret"),
            Map.entry('~', "tilde"),
            Map.entry('.', "dot"),
            Map.entry(',', "comma"),
            Map.entry(':', "colon"),
            Map.entry(';', "semicolon"),
            Map.entry('?', "question"),
            Map.entry('@', "at"),
            Map.entry('#', "hash"),
            Map.entry('$', "dollar"),
            Map.entry('_', "underscore"),
            Map.entry(' ', "space"));

    /** Plurals of abbreviations: {@code IDs} is one word. */
    private static final Pattern PLURAL = Pattern.compile("([A-Z])([A-Z]+)s(?![a-z])");

    /**
     * Where a word ends inside letters: {@code userId}, {@code XMLHttp}. Not after a single small letter, so that
     * {@code iOS} and {@code eBay} stay whole.
     */
    private static final Pattern HUMP = Pattern.compile("(?<=[A-Za-z0-9][a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    Words {
        parts = List.copyOf(parts);
    }

    /** {@return the words of a text} */
    static Words of(String text) {
        String sign = sign(text);
        StringBuilder ascii = new StringBuilder(sign);
        boolean lossy = false;
        for (int point :
                Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().toArray()) {
            String letters = LETTERS.get(point);
            if (isAsciiLetterOrDigit(point)) {
                ascii.append((char) point);
            } else if (letters != null) {
                ascii.append(letters);
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                lossy |= Character.isLetterOrDigit(point);
                ascii.append(' ');
            }
        }
        List<String> parts = split(ascii.toString());
        boolean symbols = parts.isEmpty() && !lossy;
        return new Words(symbols ? symbols(text) : parts, lossy, symbols || !sign.isEmpty());
    }

    /** {@return whether these words start with the others, whatever their case} */
    boolean startsWith(Words other) {
        return parts.size() >= other.parts.size()
                && lower(parts.subList(0, other.parts.size())).equals(lower(other.parts));
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Votes, time zones and sort orders: {@code -name} is not {@code name}. */
    private static String sign(String text) {
        if (text.length() < 2 || !Character.isLetterOrDigit(text.charAt(1))) {
            return "";
        }
        return text.charAt(0) == '-' ? "minus " : text.charAt(0) == '+' ? "plus " : "";
    }

    private static List<String> split(String ascii) {
        String plain = PLURAL.matcher(ascii)
                .replaceAll(match -> match.group(1) + match.group(2).toLowerCase(Locale.ROOT) + "s");
        List<String> parts = new ArrayList<>();
        for (String chunk : plain.split(" ", -1)) {
            for (String word : HUMP.split(chunk, -1)) {
                if (!word.isEmpty()) {
                    parts.add(word);
                }
            }
        }
        return parts;
    }

    private static List<String> symbols(String text) {
        return text.chars()
                .mapToObj(symbol -> SYMBOLS.getOrDefault((char) symbol, ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isAsciiLetterOrDigit(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
    }
}
