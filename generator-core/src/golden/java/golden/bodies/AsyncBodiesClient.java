package golden.bodies;

import golden.bodies.client.AsyncFilesClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link BodiesClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncBodiesClient {
  private final AsyncFilesClient files;

  AsyncBodiesClient(ApiClient api) {
    this.files = AsyncFilesClient.of(api);
  }

  /** {@return the operations of {@link AsyncFilesClient}} */
  public AsyncFilesClient files() {
    return this.files;
  }
}
