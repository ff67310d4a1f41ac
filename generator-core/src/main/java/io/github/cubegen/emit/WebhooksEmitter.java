package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.cubegen.plan.WebhooksPlan;
import javax.lang.model.element.Modifier;

/** Writes the class that reads the calls that the API makes: a constant for each. */
final class WebhooksEmitter {
    private final EmitContext context;

    WebhooksEmitter(EmitContext context) {
        this.context = context;
    }

    SourceFile emit(WebhooksPlan plan) {
        ClassName name = Types.className(plan.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        Javadoc.of("The calls that the API makes to a server of the application, and how to read them.")
                                .build())
                .addAnnotation(Generated.by(this))
                .addAnnotation(Deprecations.uncommented(context.deprecations()
                        .suppressionFor(plan.webhooks().stream().map(WebhooksPlan.Webhook::body))))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        plan.webhooks().forEach(webhook -> type.addField(constant(webhook)));
        return SourceFile.of(name.packageName(), type.build());
    }

    private FieldSpec constant(WebhooksPlan.Webhook webhook) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                context.runtime().webhook(), context.types().argument(webhook.body())),
                        webhook.constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        Javadoc.of(webhook.doc(), "The call " + JavadocEscaper.code(webhook.name()) + " of the API.")
                                .build())
                .addAnnotations(Deprecations.annotation(webhook.doc()))
                .initializer(
                        "$Z$T.of($L, $L,$W$L)",
                        context.runtime().webhook(),
                        Literals.string(webhook.name()),
                        Literals.string(webhook.httpMethod()),
                        context.json().codec(webhook.body()))
                .build();
    }
}
