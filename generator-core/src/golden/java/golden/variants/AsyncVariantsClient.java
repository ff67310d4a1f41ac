package golden.variants;

import golden.variants.client.AsyncAnimalsClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link VariantsClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncVariantsClient {
  private final AsyncAnimalsClient animals;

  AsyncVariantsClient(ApiClient api) {
    this.animals = AsyncAnimalsClient.of(api);
  }

  /** {@return the operations of {@link AsyncAnimalsClient}} */
  public AsyncAnimalsClient animals() {
    return this.animals;
  }
}
