package io.github.cubegen.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the parts of parameters (OpenAPI 3.1.1, section Style Examples). Separators stay as they are, and the same characters
 * within values are encoded.
 */
final class StyleWriter {
    /** For headers, where nothing is encoded. */
    private static final StyleWriter RAW = new StyleWriter(UnaryOperator.identity());

    /** For all places in a URL, and for cookies. */
    private static final StyleWriter ENCODED = new StyleWriter(PercentEncoding::encode);

    /** For a query that is declared to keep reserved characters. */
    private static final StyleWriter RESERVED = new StyleWriter(PercentEncoding::encodeButReserved);

    /** What is done to each name and value. */
    private final UnaryOperator<String> encoding;

    /**
     * Writes with an encoding.
     *
     * @param encoding what is done to each name and value
     */
    private StyleWriter(UnaryOperator<String> encoding) {
        this.encoding = encoding;
    }

    /**
     * {@return what stands in a path}
     *
     * @param name the parameter
     * @param value its value
     * @param style {@link Style#SIMPLE}, {@link Style#LABEL} or {@link Style#MATRIX}
     * @param explode whether parts stand apart
     */
    static String inPath(String name, ParameterValue value, Style style, boolean explode) {
        return switch (style) {
            case SIMPLE -> ENCODED.joined(value, ",", explode);
            case LABEL -> "." + ENCODED.joined(value, explode ? "." : ",", explode);
            case MATRIX ->
                ENCODED.pairs(name, value, ",", explode).stream()
                        .map(pair -> ";" + (pair.endsWith("=") ? pair.substring(0, pair.length() - 1) : pair))
                        .collect(Collectors.joining());
            case FORM, SPACE_DELIMITED, PIPE_DELIMITED, DEEP_OBJECT -> throw unfit(style, "path");
        };
    }

    /**
     * {@return the pairs that stand in a query}
     *
     * @param name the parameter
     * @param value its value
     * @param style {@link Style#FORM}, a delimited style or {@link Style#DEEP_OBJECT}
     * @param explode whether parts stand apart
     */
    static List<String> inQuery(String name, ParameterValue value, Style style, boolean explode) {
        return ENCODED.query(name, value, style, explode);
    }

    /**
     * {@return the pairs that stand in a query and keep reserved characters}
     *
     * @param name the parameter
     * @param value its value
     * @param style {@link Style#FORM}, a delimited style or {@link Style#DEEP_OBJECT}
     * @param explode whether parts stand apart
     */
    static List<String> inQueryReserved(String name, ParameterValue value, Style style, boolean explode) {
        return RESERVED.query(name, value, style, explode);
    }

    /**
     * {@return what stands in a header}
     *
     * @param value the value of the parameter
     * @param explode whether names and values are paired
     */
    static String inHeader(ParameterValue value, boolean explode) {
        return RAW.joined(value, ",", explode);
    }

    /**
     * {@return the pairs that stand in a cookie}
     *
     * @param name the parameter
     * @param value its value
     * @param explode whether parts stand apart
     */
    static List<String> inCookie(String name, ParameterValue value, boolean explode) {
        return ENCODED.pairs(name, value, ",", explode);
    }

    /**
     * {@return the pairs that stand in a query}
     *
     * @param name the parameter
     * @param value its value
     * @param style its style
     * @param explode whether parts stand apart
     */
    private List<String> query(String name, ParameterValue value, Style style, boolean explode) {
        return switch (style) {
            case FORM -> pairs(name, value, ",", explode);
            case SPACE_DELIMITED -> pairs(name, value, "%20", explode);
            case PIPE_DELIMITED -> pairs(name, value, "%7C", explode);
            case DEEP_OBJECT -> deep(name, value);
            case SIMPLE, LABEL, MATRIX -> throw unfit(style, "query");
        };
    }

    /**
     * {@return the parts without the parameter's name}
     *
     * @param value the parts
     * @param separator what stands between them
     * @param explode whether names and values are paired
     */
    private String joined(ParameterValue value, String separator, boolean explode) {
        if (value instanceof ParameterValue.Single single) {
            return encoding.apply(single.text());
        }
        if (value instanceof ParameterValue.Items items) {
            return join(items.texts().stream(), separator);
        }
        Map<String, String> members = ((ParameterValue.Members) value).texts();
        return explode
                ? String.join(separator, assignments(members))
                : join(members.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())), separator);
    }

    /**
     * {@return the parts with the parameter's name, or with their own}
     *
     * @param name the parameter
     * @param value the parts
     * @param separator what stands between parts that don't stand apart
     * @param explode whether parts stand apart
     */
    private List<String> pairs(String name, ParameterValue value, String separator, boolean explode) {
        if (explode && value instanceof ParameterValue.Items items) {
            return items.texts().stream().map(text -> pair(name, text)).toList();
        }
        if (explode && value instanceof ParameterValue.Members members) {
            return assignments(members.texts());
        }
        return List.of(encoding.apply(name) + '=' + joined(value, separator, false));
    }

    /**
     * {@return the parts, each with the whole way to it in brackets}
     * Objects and lists within are not in the standard; they continue the way, by the name of a member or, if an item has parts
     * itself, by the number of the item.
     *
     * @param name the way so far
     * @param value the parts
     */
    private List<String> deep(String name, ParameterValue value) {
        List<String> pairs = new ArrayList<>();
        if (value instanceof ParameterValue.Members members) {
            members.parts().forEach((key, part) -> pairs.addAll(deep(name + '[' + key + ']', part)));
        } else if (value instanceof ParameterValue.Items items && !items.areSingle()) {
            for (int i = 0; i < items.parts().size(); i++) {
                pairs.addAll(deep(name + '[' + i + ']', items.parts().get(i)));
            }
        } else {
            pairs.addAll(pairs(name, value, ",", true));
        }
        return pairs;
    }

    /**
     * {@return the members as pairs}
     *
     * @param members the members
     */
    private List<String> assignments(Map<String, String> members) {
        return members.entrySet().stream()
                .map(e -> pair(e.getKey(), e.getValue()))
                .toList();
    }

    /**
     * {@return a name and a value}
     *
     * @param name the name
     * @param text the value
     */
    private String pair(String name, String text) {
        return encoding.apply(name) + '=' + encoding.apply(text);
    }

    /**
     * {@return the texts, encoded, in one}
     *
     * @param texts the texts
     * @param separator what stands between them
     */
    private String join(Stream<String> texts, String separator) {
        return texts.map(encoding).collect(Collectors.joining(separator));
    }

    /**
     * {@return the exception for a style that a place does not have}
     *
     * @param style the style
     * @param place the place
     */
    private static IllegalArgumentException unfit(Style style, String place) {
        return new IllegalArgumentException("A " + place + " parameter has no style " + style);
    }
}
