package golden.webhooks;

import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link WebhooksClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncWebhooksClient {
  AsyncWebhooksClient(ApiClient api) {}
}
