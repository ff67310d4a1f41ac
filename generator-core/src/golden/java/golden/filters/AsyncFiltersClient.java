package golden.filters;

import golden.filters.client.AsyncThingsClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link FiltersClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncFiltersClient {
  private final AsyncThingsClient things;

  AsyncFiltersClient(ApiClient api) {
    this.things = AsyncThingsClient.of(api);
  }

  /** {@return the operations of {@link AsyncThingsClient}} */
  public AsyncThingsClient things() {
    return this.things;
  }
}
