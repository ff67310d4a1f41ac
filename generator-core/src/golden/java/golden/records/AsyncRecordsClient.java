package golden.records;

import golden.records.client.AsyncPeopleClient;
import io.github.cubegen.runtime.ApiClient;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link RecordsClient} without waiting for the response.
 *
 * <p>It has no connections of its own: closing that client closes this one.
 */
@Generated("io.github.cubegen.emit.AsyncRootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class AsyncRecordsClient {
  private final AsyncPeopleClient people;

  AsyncRecordsClient(ApiClient api) {
    this.people = AsyncPeopleClient.of(api);
  }

  /** {@return the operations of {@link AsyncPeopleClient}} */
  public AsyncPeopleClient people() {
    return this.people;
  }
}
