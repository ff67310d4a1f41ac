package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;

/**
 * The class that reads the calls that the API makes.
 *
 * @param name its class
 * @param webhooks the calls with a JSON body, in the order of the description
 */
public record WebhooksPlan(ClassRef name, List<Webhook> webhooks) {
    public WebhooksPlan {
        webhooks = List.copyOf(webhooks);
    }

    /**
     * A call that the API makes.
     *
     * @param constant the constant
     * @param name its name in the description
     * @param httpMethod for example {@code POST}
     * @param body what it brings
     * @param doc its documentation
     * @param pointer the operation
     */
    public record Webhook(String constant, String name, String httpMethod, Value body, Doc doc, JsonPointer pointer) {}
}
