package io.github.cubegen.maven;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** Which texts the parameters of a goal take: Maven reads any text as a boolean, and tells of others with names of Java classes. */
final class ParameterTexts {

    private final ExpressionEvaluator evaluator;

    ParameterTexts(ExpressionEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * {@return a sentence if the text is none that the parameter takes}
     *
     * @param goal the class that has the parameter
     * @param parameter as it stands in the POM
     */
    Optional<String> problem(Class<?> goal, PlexusConfiguration parameter) throws ExpressionEvaluationException {
        String text = parameter.getChildCount() > 0 ? null : text(parameter);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Arrays.stream(goal.getDeclaredFields())
                .filter(field -> field.getName().equals(parameter.getName()))
                .findFirst()
                .map(Field::getType)
                .flatMap(type -> problem(type, parameter.getName(), text.strip()));
    }

    /** {@return null if there is none, or if it stands for something that is no text} */
    private @Nullable String text(PlexusConfiguration parameter) throws ExpressionEvaluationException {
        String value = parameter.getValue(null);
        return value != null && evaluator.evaluate(value) instanceof String text ? text : null;
    }

    private static Optional<String> problem(Class<?> type, String name, String text) {
        if (type == boolean.class || type == Boolean.class) {
            return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
                    ? Optional.empty()
                    : Optional.of("the parameter <" + name + "> is true or false, and not '" + text + "'");
        }
        if (Map.class.isAssignableFrom(type)) {
            return Optional.of("the parameter <" + name + "> has an element for each entry, as in <" + name
                    + "><name>value</name></" + name + ">, and not the text '" + text + "'");
        }
        if (BlockKeys.isBlock(type) && !takesText(type)) {
            String keys = String.join(", ", BlockKeys.of(type));
            return Optional.of(
                    "the block <" + name + "> has elements, and not the text '" + text + "'; they are " + keys);
        }
        return Optional.empty();
    }

    /** Maven calls such a method for a block that stands for its most common key. */
    private static boolean takesText(Class<?> block) {
        return Arrays.stream(block.getDeclaredMethods()).map(Method::getName).anyMatch("set"::equals);
    }
}
