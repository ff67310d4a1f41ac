package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The servers among which a user of the client can choose, and the variables in their addresses.
 *
 * @param name the class that holds them
 * @param choices the variables with a list of values
 * @param servers at least one, in the order of the description, those of the API first
 */
public record ServersPlan(ClassRef name, List<Choice> choices, List<Address> servers) {
    public ServersPlan {
        choices = List.copyOf(choices);
        servers = List.copyOf(servers);
    }

    /**
     * The values of a variable, an enumeration within the class.
     *
     * @param name its simple name
     * @param doc what the variable is
     * @param values in the order of the description
     */
    public record Choice(String name, Doc doc, List<ConstantPlan> values) {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /**
     * A server.
     *
     * @param method the Java name
     * @param template the address, with each variable in braces
     * @param relative whether the description names no host, so that the caller has to
     * @param variables in document order
     * @param doc what the server is
     * @param pointer where it is declared
     */
    public record Address(
            String method, String template, boolean relative, List<Variable> variables, Doc doc, JsonPointer pointer) {
        public Address {
            variables = List.copyOf(variables);
        }

        /** {@return whether an address can be made without any value} */
        public boolean hasDefaults() {
            return !variables.isEmpty() && variables.stream().allMatch(variable -> variable.defaultValue() != null);
        }
    }

    /**
     * A variable of a server.
     *
     * @param argument the Java name
     * @param wireName its name in the template
     * @param choice the enumeration of its values; null if any text will do
     * @param defaultValue a text, or a constant of the enumeration; null if there is none
     * @param doc what it is
     */
    public record Variable(
            String argument,
            String wireName,
            @Nullable String choice,
            @Nullable String defaultValue,
            Doc doc) {}
}
