package golden.operations;

import golden.operations.client.AsyncUsersClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link OperationsClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncOperationsClient {
  private final AsyncUsersClient users;

  AsyncOperationsClient(ApiClient api) {
    this.users = AsyncUsersClient.of(api);
  }

  /** {@return the operations of {@link AsyncUsersClient}} */
  public AsyncUsersClient users() {
    return this.users;
  }
}
