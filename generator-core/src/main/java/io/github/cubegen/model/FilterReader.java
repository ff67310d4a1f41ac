package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-cubegen-filter}. */
final class FilterReader {
    private static final String RULE = "filter";
    private static final String FIELD = "{field}";
    private static final String KEY = "key";
    private static final String TYPE = "type";
    private static final String SEPARATOR = "separator";
    private static final List<String> KEYS = List.of(KEY, TYPE, SEPARATOR, "description");
    private static final List<String> TYPES = List.of(SchemaTypes.STRING, SchemaTypes.NUMBER, SchemaTypes.BOOLEAN);

    private final Findings findings;

    FilterReader(Findings findings) {
        this.findings = findings;
    }

    /** {@return the operators of an object; none if it has none; wrong ones are told} */
    List<FilterOperator> read(Fields schema) {
        Fields filter = schema.object(Extensions.FILTER, ObjectKind.OTHER);
        if (filter != null && filter.entries().isEmpty()) {
            findings.error(
                    RULE,
                    filter.pointer(),
                    "A filter without operators takes no condition; say which it has, or remove " + Extensions.FILTER
                            + ".");
        }
        List<FilterOperator> operators = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (Fields.Entry entry : filter == null ? List.<Fields.Entry>of() : filter.entries()) {
            Fields fields = Fields.of(entry.pointer(), entry.node(), ObjectKind.OTHER, findings);
            FilterOperator operator = fields == null ? null : operator(entry.name(), fields);
            if (fields == null || operator == null) {
                continue;
            }
            String other = keys.putIfAbsent(operator.before() + FIELD + operator.after(), operator.name());
            if (other != null) {
                error(fields, KEY, "The operator " + other + " has this key, too; give each a key of its own.");
            } else {
                operators.add(operator);
            }
        }
        return operators;
    }

    private @Nullable FilterOperator operator(String name, Fields fields) {
        Extensions.checkKeys(fields, KEYS);
        List<FilterOperator.Type> types = types(fields);
        String key = fields.text(KEY, FIELD + "[" + name + "]");
        int field = key.indexOf(FIELD);
        if (field < 0 || key.indexOf(FIELD, field + 1) >= 0) {
            error(fields, KEY, "The key has the name of the field once: write " + FIELD + " there, as in {field}[gt].");
            return null;
        }
        String separator = fields.text(SEPARATOR);
        if (separator != null && separator.isEmpty()) {
            error(fields, SEPARATOR, "Without a separator the values can't be told apart; leave it out, or say one.");
            return null;
        }
        return types.isEmpty()
                ? null
                : new FilterOperator(
                        fields.pointer(),
                        name,
                        key.substring(0, field),
                        key.substring(field + FIELD.length()),
                        types,
                        separator,
                        fields.text("description"));
    }

    private List<FilterOperator.Type> types(Fields fields) {
        JsonNode node = fields.get(TYPE);
        List<String> names = new ArrayList<>();
        if (node != null && node.isArray()) {
            fields.texts(TYPE).forEach(text -> names.add(text.node().textValue()));
        } else if (node != null) {
            names.add(fields.text(TYPE, ""));
        }
        if (names.isEmpty() || !TYPES.containsAll(names)) {
            error(
                    fields,
                    TYPE,
                    "Say what the field is compared with: one or more of " + String.join(", ", TYPES) + ".");
            return List.of();
        }
        return names.stream()
                .distinct()
                .map(text -> FilterOperator.Type.valueOf(text.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private void error(Fields fields, String key, String message) {
        findings.error(RULE, fields.has(key) ? fields.pointer().child(key) : fields.pointer(), message);
    }
}
