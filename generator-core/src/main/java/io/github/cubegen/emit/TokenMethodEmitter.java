package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.CredentialPlan;
import io.github.cubegen.plan.TokenPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods of the root client's builder that take what tokens are got with. */
final class TokenMethodEmitter {
    private final EmitContext context;
    private final OperationMethods methods;

    TokenMethodEmitter(EmitContext context) {
        this.context = context;
        this.methods = new OperationMethods(context.types());
    }

    MethodSpec method(TokenPlan plan, ClassName builder) {
        MethodSpec.Builder method = methods.full(plan.operation())
                .setName(plan.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(OperationMethods.fullComment(plan.operation(), Javadoc.summary(plan.doc(), "Gets tokens."))
                        .returns("this builder")
                        .build())
                .returns(builder);
        List<ParameterSpec> parameters = method.build().parameters();
        for (ParameterSpec parameter : parameters) {
            if (!parameter.type().isPrimitive() && !parameter.type().isAnnotated()) {
                method.addStatement(
                        "$T.requireNonNull($N, $L)", Objects.class, parameter, Literals.string(parameter.name()));
            }
        }
        CredentialPlan credential = plan.credential();
        return method.addStatement(
                        "return credential($L,$W$L)",
                        Literals.string(credential.scheme()),
                        credential(credential.kind(), source(plan)))
                .build();
    }

    private CodeBlock credential(CredentialPlan.Kind kind, CodeBlock source) {
        if (kind instanceof CredentialPlan.ApiKey key) {
            String factory = RootBuilderEmitter.factory(key.in());
            return CodeBlock.of(
                    "$T.$L($L,$W$L)", context.runtime().apiKey(), factory, Literals.string(key.key()), source);
        }
        return CodeBlock.of("$T.of($L)", context.runtime().bearer(), source);
    }

    private CodeBlock source(TokenPlan plan) {
        CodeBlock.Builder source = CodeBlock.builder()
                .add(
                        "$T.of($>$>\napi -> $T.$N(api).$N().$N($L),\n$N -> $L)",
                        context.runtime().tokenOperation(),
                        Types.className(plan.client()),
                        CommonNames.OF_METHOD,
                        CommonNames.RAW_METHOD,
                        plan.operation().method(),
                        OperationMethods.passedOn(plan.operation()),
                        plan.response(),
                        part(plan, plan.value()));
        TokenPlan.Part expires = plan.expires();
        if (expires instanceof TokenPlan.Header header) {
            source.add("\n.expiryInHeader($L)", Literals.string(header.name()));
        } else if (expires != null) {
            source.add("\n.expiry($N -> $L)", plan.response(), part(plan, expires));
        }
        Integer status = plan.status();
        if (status != null) {
            String message = plan.message();
            source.add(
                    message == null ? "\n.refusal($L)" : "\n.refusal($L, $L)",
                    message == null ? new Object[] {status} : new Object[] {status, Literals.string(message)});
        }
        return source.add("$<$<").build();
    }

    private static CodeBlock part(TokenPlan plan, TokenPlan.Part part) {
        if (part instanceof TokenPlan.Header header) {
            return CodeBlock.of("$N.header($L)", plan.response(), Literals.string(header.name()));
        }
        TokenPlan.Body body = (TokenPlan.Body) part;
        if (!body.nullable()) {
            CodeBlock.Builder chain = CodeBlock.builder().add("$N.body()", plan.response());
            body.steps().forEach(step -> chain.add(".$N()", step.accessor()));
            return chain.build();
        }
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.ofNullable($N.body())", Optional.class, plan.response());
        body.steps().forEach(step -> chain.add(".map($T::$N)", Types.className(step.type()), step.accessor()));
        return chain.add(".orElse(null)").build();
    }
}
