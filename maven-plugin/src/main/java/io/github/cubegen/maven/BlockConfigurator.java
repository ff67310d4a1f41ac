package io.github.cubegen.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.classworlds.realm.ClassRealm;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ConfigurationListener;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Fills the parameters of a goal as Maven does, but looks at the keys of blocks and at texts first: Maven would tell of an unknown
 * key with the name of a Java class, and not which keys there are, and would take any text for a boolean.
 */
public final class BlockConfigurator extends BasicComponentConfigurator {

    /** The name that goals ask for it by; it also stands in {@code META-INF/plexus/components.xml}. */
    static final String HINT = "cubegen";

    /** Called by Maven. */
    public BlockConfigurator() {}

    @Override
    public void configureComponent(
            Object component,
            PlexusConfiguration configuration,
            ExpressionEvaluator evaluator,
            ClassRealm realm,
            @Nullable ConfigurationListener listener)
            throws ComponentConfigurationException {
        ParameterTexts texts = new ParameterTexts(evaluator);
        for (PlexusConfiguration parameter : configuration.getChildren()) {
            List<String> problems = new ArrayList<>(BlockKeys.problems(component.getClass(), parameter));
            try {
                texts.problem(component.getClass(), parameter).ifPresent(problems::add);
                if (!problems.isEmpty()) {
                    throw new ComponentConfigurationException(
                            parameter, place(evaluator) + String.join("; ", problems));
                }
            } catch (ExpressionEvaluationException e) {
                throw new ComponentConfigurationException(parameter, e.getMessage(), e);
            }
        }
        super.configureComponent(component, configuration, evaluator, realm, listener);
    }

    /** {@return the place in the POM, as the start of a message; empty if Maven knows none} */
    private static String place(ExpressionEvaluator evaluator) throws ExpressionEvaluationException {
        return evaluator.evaluate("${mojoExecution}") instanceof MojoExecution execution
                ? ConfigurationPlace.prefix(execution)
                : "";
    }
}
