package io.github.cubegen.plan;

import io.github.cubegen.model.Operation;
import io.github.cubegen.model.SchemaInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts documentation together: the text of the description as it is, and our facts. */
final class Docs {
    private static final String DEPRECATED = "The description marks it as deprecated.";
    private static final String AT_LEAST = "at least ";
    private static final String UNIX_TIME = Facts.UNIX_TIME.toLowerCase(Locale.ROOT);
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

    private Docs() {}

    /** {@return documentation of a type; a sentence of ours where the description has none} */
    static Doc type(SchemaInfo info, String otherwise) {
        String text = info.description() == null ? info.title() : info.description();
        return new Doc(paragraphs(null, text, otherwise), List.of(), sentence(info.deprecated()));
    }

    /** {@return documentation of an operation; no paragraph where the description has none} */
    static Doc operation(Operation operation) {
        return new Doc(
                paragraphs(operation.summary(), operation.description(), null),
                List.of(),
                sentence(operation.deprecated()));
    }

    /** {@return documentation of a member; no paragraph where the description has none, no fact that it already tells} */
    static Doc member(@Nullable String description, Facts facts, boolean deprecated) {
        String said = description == null ? "" : description.toLowerCase(Locale.ROOT);
        List<String> news = facts.sentences().stream()
                .filter(fact -> !tells(said, fact.toLowerCase(Locale.ROOT)))
                .toList();
        return new Doc(paragraphs(null, description, null), news, sentence(deprecated));
    }

    /** "At least 1" is also told by "from 1", but not by "at least 10"; seconds since 1970 by "Unix time". */
    private static boolean tells(String said, String fact) {
        return contains(said, fact)
                || (fact.equals(UNIX_TIME) && contains(said, "unix time"))
                || (fact.startsWith(AT_LEAST) && contains(said, "from " + fact.substring(AT_LEAST.length())));
    }

    private static boolean contains(String said, String fact) {
        int end = said.indexOf(fact) + fact.length();
        while (end >= fact.length()) {
            if (end == said.length() || !Character.isLetterOrDigit(said.charAt(end))) {
                return true;
            }
            end = said.indexOf(fact, end) + fact.length();
        }
        return false;
    }

    /** {@return documentation of something by its description, or a sentence of ours} */
    static Doc text(@Nullable String description, String otherwise) {
        return new Doc(paragraphs(null, description, otherwise), List.of(), null);
    }

    /** The first block is the summary; the rest stays whole, since CommonMark blocks can hold blank lines. */
    private static List<String> paragraphs(
            @Nullable String summary, @Nullable String description, @Nullable String otherwise) {
        List<String> paragraphs = new ArrayList<>();
        if (summary != null && !summary.isBlank()) {
            paragraphs.add(summary.strip());
        }
        if (description != null && !description.isBlank()) {
            String text = description.strip();
            if (!paragraphs.isEmpty()) {
                if (!text.equals(paragraphs.get(0))) {
                    paragraphs.add(text);
                }
            } else {
                paragraphs.addAll(List.of(BLANK_LINE.split(text, 2)));
            }
        }
        if (paragraphs.isEmpty() && otherwise != null) {
            paragraphs.add(otherwise);
        }
        return paragraphs;
    }

    private static @Nullable String sentence(boolean deprecated) {
        return deprecated ? DEPRECATED : null;
    }
}
