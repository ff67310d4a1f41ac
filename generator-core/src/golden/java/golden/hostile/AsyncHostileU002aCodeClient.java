package golden.hostile;

import golden.hostile.client.AsyncABClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link HostileU002aCodeClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncHostileU002aCodeClient {
  private final AsyncABClient aB;

  AsyncHostileU002aCodeClient(ApiClient api) {
    this.aB = AsyncABClient.of(api);
  }

  /** {@return the operations of {@link AsyncABClient}} */
  public AsyncABClient aB() {
    return this.aB;
  }
}
