package io.github.cubegen.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.CredentialPlan;
import io.github.cubegen.plan.ParamIn;
import io.github.cubegen.plan.RootClientPlan;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Writes the builder of the root client: the server of the description, and an entry for each security scheme. */
final class RootBuilderEmitter {
    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName SUPPLIER =
            ParameterizedTypeName.get(ClassName.get(Supplier.class), Types.nullable(STRING));

    private final TokenMethodEmitter tokens;
    private final RuntimeTypes runtime;
    private final RootClientPlan plan;
    private final ClassName name;
    private final ClassName builder;

    RootBuilderEmitter(EmitContext context, RootClientPlan plan) {
        this.tokens = new TokenMethodEmitter(context);
        this.runtime = context.runtime();
        this.plan = plan;
        this.name = Types.className(plan.client());
        this.builder = RootParts.builder(name);
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc(Javadoc.of("Collects the settings for {@link " + name.simpleName() + "}.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(runtime.clientBuilder(), builder))
                .addMethod(initial())
                .addMethod(copying());
        plan.credentials().forEach(credential -> type.addMethods(entries(credential)));
        plan.tokens().forEach(token -> type.addMethod(tokens.method(token, builder)));
        return type.addMethods(new EnvironmentEmitter(plan, builder).methods())
                .addMethod(buildMethod())
                .addMethod(selfMethod())
                .build();
    }

    private MethodSpec initial() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        String server = plan.defaultBaseUri();
        return server == null
                ? constructor.build()
                : constructor
                        .addStatement("super($T.create($L))", URI.class, Literals.string(server))
                        .build();
    }

    private MethodSpec copying() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(runtime.apiClient(), CommonNames.API)
                .addStatement("super(api)")
                .build();
    }

    private List<MethodSpec> entries(CredentialPlan credential) {
        if (credential.kind() instanceof CredentialPlan.ApiKey key) {
            CodeBlock made =
                    CodeBlock.of("$T.$L($L, value)", runtime.apiKey(), factory(key.in()), Literals.string(key.key()));
            return oneValue(credential, made);
        } else if (credential.kind() instanceof CredentialPlan.Bearer) {
            return oneValue(credential, CodeBlock.of("$T.of(value)", runtime.bearer()));
        } else if (credential.kind() instanceof CredentialPlan.Token token) {
            return token(credential, token);
        }
        return List.of(userAndPassword(credential));
    }

    /** {@return the method of the runtime that makes a key in a place} */
    static String factory(ParamIn in) {
        return switch (in) {
            case HEADER -> "inHeader";
            case QUERY -> "inQuery";
            case COOKIE -> "inCookie";
            case PATH -> throw new IllegalStateException("no API key stands in a path");
        };
    }

    private List<MethodSpec> oneValue(CredentialPlan credential, CodeBlock made) {
        return List.of(
                entry(credential, made, "the credential; it is never logged", STRING),
                entry(credential, made, "gives the credential for each call, or null for none", SUPPLIER));
    }

    private List<MethodSpec> token(CredentialPlan credential, CredentialPlan.Token token) {
        CodeBlock made = CodeBlock.of("$T.of(value)", runtime.bearer());
        List<MethodSpec> entries = new ArrayList<>(oneValue(credential, made));
        entries.add(entry(
                credential,
                made,
                "gets tokens when they are needed, as {@code OAuth2.refreshToken} does",
                runtime.tokenSource()));
        if (token.tokenUrl() != null) {
            Javadoc javadoc = comment(credential)
                    .param("clientId", "who asks for tokens (RFC 6749, section 4.4)")
                    .param("clientSecret", "what proves it; it is never logged")
                    .param("scopes", "what to ask for; none for what the server gives then");
            entries.add(start(credential, javadoc)
                    .addParameter(STRING, "clientId")
                    .addParameter(STRING, "clientSecret")
                    .addParameter(ArrayTypeName.of(STRING), "scopes")
                    .varargs()
                    .addStatement(
                            "return $N($T.clientCredentials($T.create($L), clientId, clientSecret, scopes))",
                            credential.method(),
                            runtime.oauth2(),
                            URI.class,
                            Literals.string(token.tokenUrl()))
                    .build());
        }
        return entries;
    }

    private MethodSpec entry(CredentialPlan credential, CodeBlock made, String text, TypeName type) {
        return start(credential, comment(credential).param("value", text))
                .addParameter(type, "value")
                .addStatement("return credential($L, $L)", Literals.string(credential.scheme()), made)
                .build();
    }

    private MethodSpec userAndPassword(CredentialPlan credential) {
        Javadoc javadoc = comment(credential)
                .param("user", "the user's name")
                .param("password", "the user's password; it is never logged");
        return start(credential, javadoc)
                .addParameter(STRING, "user")
                .addParameter(STRING, "password")
                .addStatement(
                        "return credential($L, $T.of(user, password))",
                        Literals.string(credential.scheme()),
                        runtime.basic())
                .build();
    }

    private MethodSpec.Builder start(CredentialPlan credential, Javadoc javadoc) {
        return MethodSpec.methodBuilder(credential.method())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(Deprecations.annotation(credential.doc()))
                .addJavadoc(javadoc.build())
                .returns(builder);
    }

    private static Javadoc comment(CredentialPlan credential) {
        return Javadoc.of(credential.doc(), "Sets a credential.").returns("this builder");
    }

    private MethodSpec buildMethod() {
        return MethodSpec.methodBuilder(CommonNames.BUILD_METHOD)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("{@return a client with these settings}").build())
                .returns(name)
                .addStatement("return new $T(buildApi())", name)
                .build();
    }

    private MethodSpec selfMethod() {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(builder)
                .addStatement("return this")
                .build();
    }
}
