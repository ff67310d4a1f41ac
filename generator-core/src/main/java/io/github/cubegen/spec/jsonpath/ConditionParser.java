package io.github.cubegen.spec.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.spec.jsonpath.Condition.Operator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of filters (RFC 9535, sections 2.3.5 and 2.4). */
final class ConditionParser {
    /** Conditions within conditions; a reader of the JSONPath is lost long before. */
    private static final int DEEPEST = 50;

    private final TextCursor text;
    private final LiteralParser literals;
    private final QueryParser queries;
    private int depth;

    ConditionParser(TextCursor text, LiteralParser literals, QueryParser queries) {
        this.text = text;
        this.literals = literals;
        this.queries = queries;
    }

    Condition condition() throws JsonPathException {
        enter();
        List<Condition> alternatives = new ArrayList<>();
        do {
            text.skipBlanks();
            alternatives.add(conjunction());
        } while (skipAfterBlanks("||"));
        depth--;
        return alternatives.size() == 1 ? alternatives.get(0) : new Condition.Or(alternatives);
    }

    private Condition conjunction() throws JsonPathException {
        List<Condition> parts = new ArrayList<>();
        do {
            text.skipBlanks();
            parts.add(basic());
        } while (skipAfterBlanks("&&"));
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
    }

    private boolean skipAfterBlanks(String expected) {
        int end = text.index();
        text.skipBlanks();
        boolean found = text.skip(expected);
        if (!found) {
            text.back(end);
        }
        return found;
    }

    private Condition basic() throws JsonPathException {
        if (text.skip("!")) {
            text.skipBlanks();
            return new Condition.Not(text.peek() == '(' ? inParentheses() : existence());
        }
        if (text.peek() == '(') {
            return inParentheses();
        }
        int start = text.index();
        Query query = queries.inner();
        Operand left = query == null ? valueOperand() : new Operand.Node(query);
        Operator operator = operator();
        if (operator != null) {
            checkSingular(query, start);
            text.skipBlanks();
            return new Condition.Comparison(left, operator, comparable());
        }
        return exists(query, start);
    }

    private Condition exists(@Nullable Query query, int start) throws JsonPathException {
        if (query == null) {
            throw text.error("a value alone is no condition: compare it, with '==' for example", start);
        }
        return new Condition.Exists(query);
    }

    private Condition inParentheses() throws JsonPathException {
        text.expect("(");
        Condition condition = condition();
        text.skipBlanks();
        text.expect(")");
        return condition;
    }

    private Condition existence() throws JsonPathException {
        int start = text.index();
        Query query = queries.inner();
        if (query == null) {
            valueOperand();
        }
        return exists(query, start);
    }

    private @Nullable Operator operator() {
        for (Operator operator : Operator.values()) {
            if (skipAfterBlanks(operator.text())) {
                return operator;
            }
        }
        return null;
    }

    /** Something with one value at most. */
    private Operand comparable() throws JsonPathException {
        int start = text.index();
        Query query = queries.inner();
        checkSingular(query, start);
        return query == null ? valueOperand() : new Operand.Node(query);
    }

    private void checkSingular(@Nullable Query query, int start) throws JsonPathException {
        if (query != null && !query.isSingular()) {
            throw text.error(
                    "this can select several nodes, and only one can be compared: use names and indexes only", start);
        }
    }

    private Operand valueOperand() throws JsonPathException {
        JsonNode literal = literals.literal();
        if (literal != null) {
            return new Operand.Literal(literal);
        }
        int start = text.index();
        String name = literals.shorthand();
        if (name == null || !text.skip("(")) {
            text.back(start);
            throw text.unexpected("'@', '$', '!', '(', a string in quotes, a number, true, false, null or a function"
                    + " is expected");
        }
        enter();
        text.skipBlanks();
        Operand function = function(name, start);
        text.skipBlanks();
        text.expect(")");
        depth--;
        return function;
    }

    private Operand function(String name, int start) throws JsonPathException {
        return switch (name) {
            case "length" -> new Operand.Length(comparable());
            case "count" -> new Operand.Count(nodes());
            case "value" -> new Operand.Value(nodes());
            case "match", "search" ->
                throw text.error(
                        "the function " + name + " is not supported, because regular expressions are not: compare"
                                + " with '=='",
                        start);
            default ->
                throw text.error(
                        "there is no function " + name + "; those that there are: length, count, value", start);
        };
    }

    private Query nodes() throws JsonPathException {
        Query query = queries.inner();
        if (query == null) {
            throw text.unexpected("'@' or '$' is expected");
        }
        return query;
    }

    private void enter() throws JsonPathException {
        if (++depth > DEEPEST) {
            throw text.error("more than " + DEEPEST + " conditions within each other", text.index());
        }
    }
}
