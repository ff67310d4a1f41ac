package golden.tokens;

import golden.tokens.client.AsyncNotesClient;
import golden.tokens.client.AsyncSessionsClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link TokensClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncTokensClient {
  private final AsyncSessionsClient sessions;
  private final AsyncNotesClient notes;

  AsyncTokensClient(ApiClient api) {
    this.sessions = AsyncSessionsClient.of(api);
    this.notes = AsyncNotesClient.of(api);
  }

  /** {@return the operations of {@link AsyncSessionsClient}} */
  public AsyncSessionsClient sessions() {
    return this.sessions;
  }

  /** {@return the operations of {@link AsyncNotesClient}} */
  public AsyncNotesClient notes() {
    return this.notes;
  }
}
