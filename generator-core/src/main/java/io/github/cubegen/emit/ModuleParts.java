package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.cubegen.plan.ArgumentPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.Value;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Members that the blocking and the asynchronous interface of a module have alike. */
final class ModuleParts {
    private ModuleParts() {}

    static MethodSpec ofMethod(RuntimeTypes runtime, ClassName client, ClassName implementation) {
        return MethodSpec.methodBuilder(CommonNames.OF_METHOD)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("{@return these operations over a connection}")
                        .param(CommonNames.API, "what sends the calls")
                        .build())
                .returns(client)
                .addParameter(runtime.apiClient(), CommonNames.API)
                .addStatement("Raw raw = new $T(api)", implementation)
                .addStatement("return () -> raw")
                .build();
    }

    static MethodSpec rawMethod(ClassName client) {
        return MethodSpec.methodBuilder(CommonNames.RAW_METHOD)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(Javadoc.of("{@return the same operations with status and headers of the response}")
                        .build())
                .returns(client.nestedClass(CommonNames.RAW))
                .build();
    }

    /** {@return the method that gives the operations with other options} */
    static MethodSpec withMethod(RuntimeTypes runtime, ClassName client) {
        return MethodSpec.methodBuilder(CommonNames.WITH_METHOD)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc(Javadoc.of("{@return these operations with other options: a timeout, a header, an"
                                + " idempotency key, no retries}")
                        .param("options", "changes the options")
                        .build())
                .returns(client)
                .addParameter(runtime.changedOptions(), "options")
                .addStatement("Raw raw = $N().$N(options)", CommonNames.RAW_METHOD, CommonNames.WITH_METHOD)
                .addStatement("return () -> raw")
                .build();
    }

    /** {@return the same for the whole responses; one that sends nothing has no options} */
    static MethodSpec rawWithMethod(RuntimeTypes runtime) {
        return MethodSpec.methodBuilder(CommonNames.WITH_METHOD)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc(Javadoc.of("{@return these operations with other options; the same where nothing is sent}")
                        .param("options", "changes the options")
                        .build())
                .returns(ClassName.get("", CommonNames.RAW))
                .addParameter(runtime.changedOptions(), "options")
                .addStatement("return this")
                .build();
    }

    /** {@return what the result of an operation is; empty if there is none} */
    static String resultText(OperationPlan operation) {
        return operation.result().type() == null
                ? ""
                : Javadoc.summary(operation.result().doc(), "the result");
    }

    /** {@return what a method of the blocking interface gives; empty if it gives nothing} */
    static String returnedText(OperationPlan operation) {
        return operation.paging() == null
                ? resultText(operation)
                : "the list, page by page; nothing is sent before it is used";
    }

    /** {@return every value that the methods of a module take or give} */
    static Stream<Value> values(ModulePlan plan) {
        return plan.operations().stream()
                .flatMap(operation -> Stream.concat(
                        operation.arguments().stream().map(ArgumentPlan::value),
                        Stream.ofNullable(operation.result().type())));
    }
}
