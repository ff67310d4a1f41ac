package golden.errors;

import golden.errors.client.AsyncFilesClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link ErrorsClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncErrorsClient {
  private final AsyncFilesClient files;

  AsyncErrorsClient(ApiClient api) {
    this.files = AsyncFilesClient.of(api);
  }

  /** {@return the operations of {@link AsyncFilesClient}} */
  public AsyncFilesClient files() {
    return this.files;
  }
}
