package golden.unions;

import golden.unions.client.AsyncNotesClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link UnionsClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncUnionsClient {
  private final AsyncNotesClient notes;

  AsyncUnionsClient(ApiClient api) {
    this.notes = AsyncNotesClient.of(api);
  }

  /** {@return the operations of {@link AsyncNotesClient}} */
  public AsyncNotesClient notes() {
    return this.notes;
  }
}
