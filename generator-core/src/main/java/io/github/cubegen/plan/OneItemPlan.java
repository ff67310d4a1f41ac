package io.github.cubegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of an operation that takes one value in place of a list in the path.
 *
 * @param list the argument that takes the list
 * @param name the name of the value
 * @param item what the value holds
 */
public record OneItemPlan(ArgumentPlan list, String name, Value item) {

    /** {@return the form for the only list in the path; null if there is none, or several} */
    static @Nullable OneItemPlan of(List<ArgumentPlan> arguments, String params) {
        List<ArgumentPlan> lists =
                arguments.stream().filter(OneItemPlan::isListInPath).toList();
        if (lists.size() != 1
                || !(lists.get(0).binding() instanceof Binding.Param param)
                || !(lists.get(0).value().type() instanceof ValueType.ListOf list)) {
            return null;
        }
        ArgumentPlan argument = lists.get(0);
        String name = name(argument.name(), param.wireName());
        boolean taken = name.equals(params)
                || ReservedNames.ARGUMENT.contains(name)
                || !Identifiers.isLegal(name)
                || arguments.stream().anyMatch(other -> other.name().equals(name));
        return new OneItemPlan(
                argument,
                taken ? argument.name() : name,
                Value.of(list.element().type()));
    }

    private static boolean isListInPath(ArgumentPlan argument) {
        return argument.binding() instanceof Binding.Param param
                && param.in() == ParamIn.PATH
                && argument.value().type() instanceof ValueType.ListOf;
    }

    /** The name on the wire is often that of one value; otherwise the list's, without a plural s. */
    private static String name(String list, String wireName) {
        String wire = NameStyle.CAMEL.convert(wireName, list, Identifiers.MAX_LENGTH);
        boolean plural = list.length() > 1 && list.endsWith("s") && !list.endsWith("ss");
        return !wire.equals(list) || !plural ? wire : list.substring(0, list.length() - 1);
    }
}
