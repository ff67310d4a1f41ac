package io.github.cubegen.spec.jsonpath;

import io.github.cubegen.spec.jsonpath.Query.Start;
import io.github.cubegen.spec.jsonpath.Segment.Reach;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads segments and selectors (RFC 9535, sections 2.1 to 2.3 and 2.5). */
final class QueryParser {
    private final TextCursor text;
    private final LiteralParser literals;
    private final ConditionParser conditions;

    QueryParser(TextCursor text) {
        this.text = text;
        this.literals = new LiteralParser(text);
        this.conditions = new ConditionParser(text, literals, this);
    }

    /** {@return the query that the whole text is} */
    Query parse() throws JsonPathException {
        if (!text.skip("$")) {
            throw text.unexpected("a JSONPath starts with '$'");
        }
        Query query = new Query(Start.ROOT, segments());
        if (!text.atEnd()) {
            throw text.unexpected("'.', '[' or the end of the JSONPath is expected");
        }
        return query;
    }

    /** {@return the query within a filter that comes next; null if none does} */
    @Nullable
    Query inner() throws JsonPathException {
        if (text.skip("@")) {
            return new Query(Start.CURRENT, segments());
        }
        return text.skip("$") ? new Query(Start.ROOT, segments()) : null;
    }

    private List<Segment> segments() throws JsonPathException {
        List<Segment> segments = new ArrayList<>();
        while (true) {
            int end = text.index();
            text.skipBlanks();
            if (text.skip("..")) {
                segments.add(
                        text.peek() == '['
                                ? new Segment(Reach.DESCENDANTS, bracketed())
                                : new Segment(Reach.DESCENDANTS, List.of(dotted())));
            } else if (text.skip(".")) {
                segments.add(new Segment(Reach.CHILDREN, List.of(dotted())));
            } else if (text.peek() == '[') {
                segments.add(new Segment(Reach.CHILDREN, bracketed()));
            } else {
                text.back(end);
                return segments;
            }
        }
    }

    private Selector dotted() throws JsonPathException {
        if (text.skip("*")) {
            return new Selector.Wildcard();
        }
        String name = literals.shorthand();
        if (name == null) {
            throw text.unexpected("'*' or a name is expected; one with other characters than letters, digits and '_'"
                    + " stands in brackets and quotes: ['…']");
        }
        return new Selector.Name(name);
    }

    private List<Selector> bracketed() throws JsonPathException {
        text.expect("[");
        List<Selector> selectors = new ArrayList<>();
        do {
            text.skipBlanks();
            selectors.add(selector());
            text.skipBlanks();
        } while (text.skip(","));
        if (!text.skip("]")) {
            throw text.unexpected("',' or ']' is expected");
        }
        return selectors;
    }

    private Selector selector() throws JsonPathException {
        if (literals.atString()) {
            return new Selector.Name(literals.string());
        }
        if (text.skip("*")) {
            return new Selector.Wildcard();
        }
        if (text.skip("?")) {
            text.skipBlanks();
            return new Selector.Filter(conditions.condition());
        }
        Long start = literals.atInteger() ? literals.integer() : null;
        int end = text.index();
        text.skipBlanks();
        if (text.skip(":")) {
            return slice(start);
        }
        text.back(end);
        if (start == null) {
            throw text.unexpected("a name in quotes, an index, a slice, '*' or '?' is expected");
        }
        return new Selector.Index(start);
    }

    private Selector slice(@Nullable Long start) throws JsonPathException {
        text.skipBlanks();
        Long end = literals.atInteger() ? literals.integer() : null;
        int last = text.index();
        text.skipBlanks();
        long step = 1;
        if (text.skip(":")) {
            text.skipBlanks();
            step = literals.atInteger() ? literals.integer() : 1;
        } else {
            text.back(last);
        }
        return new Selector.Slice(start, end, step);
    }
}
