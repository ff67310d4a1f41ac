package golden.pages;

import golden.pages.client.AsyncThingsClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link PagesClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncPagesClient {
  private final AsyncThingsClient things;

  AsyncPagesClient(ApiClient api) {
    this.things = AsyncThingsClient.of(api);
  }

  /** {@return the operations of {@link AsyncThingsClient}} */
  public AsyncThingsClient things() {
    return this.things;
  }
}
