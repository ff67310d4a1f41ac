package io.github.cubegen.emit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the spans of one block of CommonMark into Javadoc: code, emphasis and links; all else is escaped text. */
final class MarkdownInlines {
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br ?/?>");
    /** A link or image that starts here; possessive, so that no text makes the match slow. */
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*+)]\\(<?([^()<>\\s]*+)>?(?:\\s[^()]*+)?\\)");

    private static final Pattern AUTO_LINK = Pattern.compile("<(https?://[^<>\\s]++)>");

    private final String source;
    /** The emphasis that this text stands in, which HTML does not nest in itself: {@code 1} for em, {@code 2} for strong. */
    private final Set<Integer> open;

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    private MarkdownInlines(String source, Set<Integer> open) {
        this.source = source;
        this.open = open;
    }

    static String convert(String markdown) {
        return new MarkdownInlines(LINE_BREAK.matcher(markdown).replaceAll(" "), Set.of()).converted();
    }

    private String converted() {
        for (int i = 0; i < source.length(); ) {
            i = switch (source.charAt(i)) {
                case '`' -> code(i);
                case '*', '_' -> emphasis(i);
                case '[', '!' -> link(i);
                case '<' -> autoLink(i);
                case '\\' -> escape(i);
                default -> literal(i);
            };
        }
        flush();
        return html.toString();
    }

    private int literal(int at) {
        text.append(source.charAt(at));
        return at + 1;
    }

    private int escape(int at) {
        boolean escapes = at + 1 < source.length() && "\\`*_{}[]()#+-.!<>|~".indexOf(source.charAt(at + 1)) >= 0;
        return literal(escapes ? at + 1 : at);
    }

    private int code(int at) {
        String fence = run(at);
        int end = source.indexOf(fence, at + fence.length());
        if (end < 0) {
            text.append(fence);
            return at + fence.length();
        }
        span(JavadocEscaper.code(source.substring(at + fence.length(), end)));
        return end + fence.length();
    }

    private int emphasis(int at) {
        String run = run(at);
        int length = run.length();
        boolean possible = length <= 2 && !open.contains(length) && opens(at, length);
        int end = possible ? closing(run, at + length) : -1;
        if (end < 0) {
            text.append(run);
            return at + length;
        }
        Set<Integer> inside = new HashSet<>(open);
        inside.add(length);
        String content = new MarkdownInlines(source.substring(at + length, end), inside).converted();
        span(length == 1 ? "<em>" + content + "</em>" : "<strong>" + content + "</strong>");
        return end + length;
    }

    private boolean opens(int at, int length) {
        boolean insideWord = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
        return !insideWord && at + length < source.length() && !Character.isWhitespace(source.charAt(at + length));
    }

    private int closing(String run, int from) {
        for (int end = source.indexOf(run, from); end > 0; end = source.indexOf(run, end + run.length())) {
            int after = end + run.length();
            boolean insideWord = after < source.length() && Character.isLetterOrDigit(source.charAt(after));
            boolean longer = after < source.length() && source.charAt(after) == run.charAt(0);
            if (end > from && !Character.isWhitespace(source.charAt(end - 1)) && !insideWord && !longer) {
                return end;
            }
        }
        return -1;
    }

    private int link(int at) {
        Matcher link = LINK.matcher(source).region(at, source.length());
        if (!link.lookingAt()) {
            return literal(at);
        }
        String label = link.group(1).isBlank() ? link.group(2) : link.group(1);
        String shown = new MarkdownInlines(label, open).converted();
        span(source.charAt(at) == '!' ? shown : anchor(link.group(2), shown));
        return link.end();
    }

    private int autoLink(int at) {
        Matcher link = AUTO_LINK.matcher(source).region(at, source.length());
        if (!link.lookingAt()) {
            return literal(at);
        }
        span(anchor(link.group(1), JavadocEscaper.text(link.group(1))));
        return link.end();
    }

    private static String anchor(String target, String shown) {
        String address = webAddress(target);
        return address == null || shown.isBlank() || shown.contains("<a ")
                ? shown
                : "<a href=\"" + JavadocEscaper.text(address) + "\">" + shown + "</a>";
    }

    /** {@return an address of the web in ASCII, as a link needs it; null if the target is none} */
    private static @Nullable String webAddress(String target) {
        try {
            URI uri = new URI(target);
            boolean web = uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
            return web ? uri.toASCIIString().replace("*", "%2A") : null;
        } catch (URISyntaxException e) {
            // A description may hold anything; what is no address is shown as text.
            return null;
        }
    }

    private String run(int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) == source.charAt(at)) {
            end++;
        }
        return source.substring(at, end);
    }

    private void span(String converted) {
        flush();
        html.append(converted);
    }

    private void flush() {
        html.append(JavadocEscaper.text(text.toString()));
        text.setLength(0);
    }
}
