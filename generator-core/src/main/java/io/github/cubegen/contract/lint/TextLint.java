package io.github.cubegen.contract.lint;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules for texts that people read. */
final class TextLint {

    private final Lint lint;

    TextLint(Lint lint) {
        this.lint = lint;
    }

    void check(ApiModel model) {
        text(model.info().description(), model.info().pointer().child("description"));
        for (Operation operation : model.operations()) {
            text(operation.summary(), operation.pointer());
            text(operation.description(), operation.pointer());
            operation.parameters().forEach(parameter -> text(parameter.description(), parameter.pointer()));
        }
        model.schemas().forEach((place, schema) -> {
            text(schema.info().description(), place);
            if (schema instanceof Schema.ObjectSchema object) {
                for (Property property : object.properties()) {
                    text(property.description(), property.pointer());
                }
            }
        });
    }

    private void text(@Nullable String text, JsonPointer place) {
        if (text == null) {
            return;
        }
        if (text.codePoints().anyMatch(TextLint::isHidden)) {
            lint.add(LintRule.HIDDEN_CHARACTERS, place, "");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("<script") || lower.contains("javascript:")) {
            lint.add(LintRule.SCRIPT, place, "");
        }
    }

    private static boolean isHidden(int point) {
        boolean layout = point == '\n' || point == '\r' || point == '\t';
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return turns || (Character.getType(point) == Character.CONTROL && !layout);
    }
}
