package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.cubegen.plan.OutcomesPlan;
import io.github.cubegen.plan.ResultBody;
import io.github.cubegen.plan.ResultPlan;
import io.github.cubegen.plan.SuccessPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls that say what the successes of an operation give.
 *
 * @param runtime the types of the runtime
 * @param json the codecs of values
 */
record ResultCode(RuntimeTypes runtime, JsonCode json) {

    /** {@return the calls, to be appended to an {@code Operation}} */
    List<CodeBlock> of(ResultPlan result) {
        List<CodeBlock> calls = new ArrayList<>();
        OutcomesPlan outcomes = result.outcomes();
        for (int i = 0; i < result.successes().size(); i++) {
            SuccessPlan success = result.successes().get(i);
            calls.add(
                    outcomes == null
                            ? plain(success)
                            : formed(
                                    success,
                                    Types.className(outcomes.name())
                                            .nestedClass(
                                                    outcomes.outcomes().get(i).name())));
        }
        return calls;
    }

    private CodeBlock plain(SuccessPlan success) {
        ResultBody body = success.body();
        CodeBlock status = success.statuses().isExact()
                ? CodeBlock.of("$L", success.statuses().from())
                : CodeBlock.of("");
        if (body == null) {
            return CodeBlock.of(".noContent($L)", status);
        } else if (body instanceof ResultBody.Text text) {
            return documented("text", status, Literals.string(text.mediaType()));
        } else if (body instanceof ResultBody.Binary binary) {
            return documented("binary", status, Literals.string(binary.mediaType()));
        }
        return documented("result", status, json.codec(body.value()));
    }

    private static CodeBlock documented(String method, CodeBlock status, CodeBlock how) {
        return CodeBlock.of(".$L($L$L$L)", method, status, status.isEmpty() ? "" : ", ", how);
    }

    private CodeBlock formed(SuccessPlan success, ClassName form) {
        ResultBody body = success.body();
        CodeBlock status = success.statuses().isExact()
                ? CodeBlock.of("$L", success.statuses().from())
                : CodeBlock.of("$T.ANY", runtime.operation());
        if (body == null) {
            return CodeBlock.of(".noContentAs($L, $T::new)", status, form);
        } else if (body instanceof ResultBody.Text text) {
            return CodeBlock.of(".textAs($L, $L, $T::new)", status, Literals.string(text.mediaType()), form);
        }
        return CodeBlock.of(".resultAs($L, $L, $T::new)", status, json.codec(body.value()), form);
    }
}
