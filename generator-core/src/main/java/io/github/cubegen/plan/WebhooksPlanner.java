package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans how the calls that the API makes are read. Those without a JSON body have nothing to be read. */
final class WebhooksPlanner {
    private final ApiModel model;
    private final BodyChoices choices;
    private final Values values;
    private final Diagnostics diagnostics;

    WebhooksPlanner(ApiModel model, BodyChoices choices, Values values, Diagnostics diagnostics) {
        this.model = model;
        this.choices = choices;
        this.values = values;
        this.diagnostics = diagnostics;
    }

    /** {@return the JSON body that a webhook brings; null if it brings none} */
    static @Nullable Content body(Operation webhook, BodyChoices choices) {
        RequestBody body = webhook.requestBody();
        BodyChoices.Choice choice = body == null ? null : choices.of(body.content());
        return choice != null && choice.kind() == BodyChoices.Kind.JSON ? choice.content() : null;
    }

    /** {@return the class; null if no webhook has a JSON body} */
    @Nullable
    WebhooksPlan plan(String packageName, NameScope types, Set<String> typeNames) {
        List<Operation> webhooks = model.webhooks().stream()
                .filter(webhook -> body(webhook, choices) != null)
                .toList();
        if (webhooks.isEmpty()) {
            return null;
        }
        NameScope scope = new NameScope(NameStyle.CONSTANT, typeNames, "WEBHOOK", diagnostics);
        List<NameRequest<JsonPointer>> requests = webhooks.stream()
                .map(webhook -> NameRequest.derived(webhook.pointer(), text(webhook), null, webhook.pointer()))
                .toList();
        Map<JsonPointer, String> names = scope.resolve(requests);
        List<WebhooksPlan.Webhook> planned = new ArrayList<>();
        for (Operation webhook : webhooks) {
            Content content = body(webhook, choices);
            planned.add(new WebhooksPlan.Webhook(
                    names.getOrDefault(webhook.pointer(), ""),
                    webhook.path(),
                    webhook.method().name(),
                    values.of(content == null ? null : content.schema()),
                    Docs.operation(webhook),
                    webhook.pointer()));
        }
        String name = types.resolve(
                NameRequest.derived("Webhooks", "Webhooks", null, model.info().pointer()));
        return new WebhooksPlan(ClassRef.of(packageName, name), planned);
    }

    /** What the description says is a word of its own, which the constant is made of, as of the name on the wire. */
    private static String text(Operation webhook) {
        String override = webhook.nameOverride();
        return override == null ? webhook.path() : override;
    }
}
