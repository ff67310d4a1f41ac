package io.github.cubegen.contract.source;

import io.github.cubegen.plan.ArgumentPlan;
import io.github.cubegen.plan.Binding;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ExceptionPlan;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OneItemPlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.PagingPlan;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.Statuses;
import io.github.cubegen.plan.ThrowsPlan;
import io.github.cubegen.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which forms an operation can be called.
 *
 * @param types the names of types
 * @param exceptions by their classes
 */
record OperationForms(JavaTypes types, Map<ClassRef, ExceptionPlan> exceptions) {

    static OperationForms of(ClientPlan plan, JavaTypes types) {
        return new OperationForms(
                types, plan.exceptions().stream().collect(Collectors.toMap(ExceptionPlan::name, each -> each)));
    }

    JavaOperation of(ModulePlan module, OperationPlan operation) {
        List<String> required = required(operation);
        List<List<String>> forms = new ArrayList<>(forms(required, operation.params()));
        OneItemPlan one = operation.oneItem();
        if (one != null) {
            List<String> single = new ArrayList<>(required);
            single.set(operation.arguments().indexOf(one.list()), types.of(one.item(), true));
            forms.addAll(forms(single, operation.params()));
        }
        return new JavaOperation(
                module.client().canonicalName(),
                operation.method(),
                forms,
                operation.arguments().stream().map(this::argument).toList(),
                inParams(operation.params()),
                gives(operation),
                isNullable(operation),
                failures(operation),
                operation.doc().isDeprecated(),
                operation.pointer());
    }

    /** {@return what the form takes that takes everything} */
    List<String> full(OperationPlan operation) {
        return forms(required(operation), operation.params()).get(0);
    }

    private List<String> required(OperationPlan operation) {
        return operation.arguments().stream()
                .map(argument -> types.of(argument.value(), true))
                .toList();
    }

    private String gives(OperationPlan operation) {
        PagingPlan paging = operation.paging();
        if (paging != null) {
            String page = types.boxed(paging.page().type());
            return types.runtime() + ".Pages<" + page + ", "
                    + types.boxed(paging.item().type()) + ">";
        }
        Value result = operation.result().type();
        return result == null ? "java.lang.Void" : types.boxed(result.type());
    }

    private static boolean isNullable(OperationPlan operation) {
        Value result = operation.result().type();
        return operation.paging() == null && result != null && result.nullable();
    }

    private List<JavaOperation.Failure> failures(OperationPlan operation) {
        Map<Statuses, JavaOperation.Failure> failures = new TreeMap<>();
        for (ThrowsPlan each : operation.exceptions()) {
            failures.putIfAbsent(
                    each.statuses(),
                    new JavaOperation.Failure(
                            each.statuses(), ofStatus(each.exception()).canonicalName(), each.pointer()));
        }
        return List.copyOf(failures.values());
    }

    /** {@return the class itself; for that of an expired token the one of the status, which tells it by more than that} */
    private ClassRef ofStatus(ClassRef exception) {
        ExceptionPlan plan = exceptions.get(exception);
        ClassRef parent = plan == null || plan.declaresError() ? null : plan.parent();
        return parent == null ? exception : parent;
    }

    private static List<List<String>> forms(List<String> required, @Nullable ParamsPlan params) {
        if (params == null) {
            return List.of(required);
        }
        String name = params.name().canonicalName();
        String builder = params.name().nested(CommonNames.BUILDER).canonicalName();
        List<List<String>> forms = new ArrayList<>();
        forms.add(with(required, name));
        forms.add(with(required, "java.util.function.Consumer<" + builder + ">"));
        if (!params.hasRequired()) {
            forms.add(required);
        }
        return forms;
    }

    private static List<String> with(List<String> types, String last) {
        List<String> longer = new ArrayList<>(types);
        longer.add(last);
        return longer;
    }

    private static Set<String> inParams(@Nullable ParamsPlan params) {
        return params == null
                ? Set.of()
                : params.components().stream()
                        .map(component -> key(component.binding()))
                        .collect(Collectors.toSet());
    }

    private JavaOperation.Argument argument(ArgumentPlan argument) {
        return new JavaOperation.Argument(
                key(argument.binding()),
                types.of(argument.value(), true),
                argument.value().nullable(),
                argument.pointer());
    }

    static String key(Binding binding) {
        if (binding instanceof Binding.Param param) {
            return param.in() + " " + param.wireName();
        } else if (binding instanceof Binding.JsonParam param) {
            return param.in() + " " + param.wireName();
        } else if (binding instanceof Binding.FormPart part) {
            return "form " + part.field().wireName();
        }
        return "body";
    }
}
