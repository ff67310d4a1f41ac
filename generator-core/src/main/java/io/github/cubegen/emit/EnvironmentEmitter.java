package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.cubegen.plan.CredentialPlan;
import io.github.cubegen.plan.RootClientPlan;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the methods of the root client's builder that take settings from environment variables. */
final class EnvironmentEmitter {
    private static final String METHOD = "fromEnvironment";
    private static final ParameterizedTypeName VARIABLES = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(String.class));

    private final RootClientPlan plan;
    private final ClassName builder;

    EnvironmentEmitter(RootClientPlan plan, ClassName builder) {
        this.plan = plan;
        this.builder = builder;
    }

    List<MethodSpec> methods() {
        return List.of(
                start().addStatement("return $L($T.getenv())", METHOD, System.class)
                        .build(),
                given());
    }

    private MethodSpec.Builder start() {
        return MethodSpec.methodBuilder(METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Takes the settings that the environment has: " + names() + ".")
                        .returns("this builder")
                        .throwing(ClassName.get(IllegalArgumentException.class), "if one is not what it has to be")
                        .build())
                .returns(builder);
    }

    private MethodSpec given() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@link #fromEnvironment()} with variables from elsewhere.")
                        .param("variables", "the values by name")
                        .returns("this builder")
                        .throwing(ClassName.get(IllegalArgumentException.class), "if one is not what it has to be")
                        .build())
                .addParameter(VARIABLES, "variables")
                .returns(builder);
        for (CredentialPlan credential : plan.credentials()) {
            method.addCode(taken(credential));
        }
        return method.addStatement("return environment($L, variables)", Literals.string(plan.environment()))
                .build();
    }

    private CodeBlock taken(CredentialPlan credential) {
        if (credential.kind() instanceof CredentialPlan.Basic) {
            return CodeBlock.of(
                    "variable(variables, $L, user -> variable(variables,$W$L,$Wpassword -> $N(user, password)));\n",
                    Literals.string(plan.variable(credential, "_USER")),
                    Literals.string(plan.variable(credential, "_PASSWORD")),
                    credential.method());
        }
        boolean oneValue = credential.kind() instanceof CredentialPlan.ApiKey
                || credential.kind() instanceof CredentialPlan.Bearer
                || credential.kind() instanceof CredentialPlan.Token;
        if (!oneValue) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(
                "variable(variables, $L, this::$N);\n",
                Literals.string(plan.variable(credential, "")),
                credential.method());
    }

    /** The name of the prefix stands for itself: those of single credentials are in the code below. */
    private String names() {
        String prefix = plan.environment();
        return "{@code " + prefix + "_BASE_URI}, {@code _TIMEOUT} and {@code _CONNECT_TIMEOUT} (seconds, or as"
                + " {@code PT1M}), {@code _MAX_RETRIES}, {@code _USER_AGENT}, and one for each credential";
    }
}
