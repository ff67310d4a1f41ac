package golden.records.client;

import golden.records.model.Person;
import golden.records.model.PersonUpdate;
import golden.records.model.Seat;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link PeopleClient} without waiting for the response.
 *
 * <p>To cancel a future stops the call. A future fails with the exception that the blocking
 * operation throws.
 */
@Generated("io.github.cubegen.emit.AsyncModuleClientEmitter")
public interface AsyncPeopleClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AsyncPeopleClient of(ApiClient api) {
    Raw raw = new PeopleCalls.Async(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default AsyncPeopleClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * {@return a future with the result of {@link PeopleClient#getPerson}}
   * @param id number of the person
   */
  default CompletableFuture<Person> getPerson(long id) {
    return ApiResponse.bodyOf(raw().getPerson(id));
  }

  /**
   * {@return a future with the result of {@link PeopleClient#updatePerson}}
   * @param id number of the person
   * @param personUpdate the changes
   */
  default CompletableFuture<Person> updatePerson(long id, PersonUpdate personUpdate) {
    return ApiResponse.bodyOf(raw().updatePerson(id, personUpdate));
  }

  /**
   * {@return a future with null once {@link PeopleClient#replaceSeat} is done}
   * @param id the value
   * @param seat the value
   */
  default CompletableFuture<Void> replaceSeat(long id, Seat seat) {
    return ApiResponse.bodyOf(raw().replaceSeat(id, seat));
  }

  /** The operations of {@link AsyncPeopleClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncPeopleClient#getPerson}}
     * @param id number of the person
     */
    CompletableFuture<ApiResponse<Person>> getPerson(long id);

    /**
     * {@return a future with the response to {@link AsyncPeopleClient#updatePerson}}
     * @param id number of the person
     * @param personUpdate the changes
     */
    CompletableFuture<ApiResponse<Person>> updatePerson(long id, PersonUpdate personUpdate);

    /**
     * {@return a future with the response to {@link AsyncPeopleClient#replaceSeat}}
     * @param id the value
     * @param seat the value
     */
    CompletableFuture<ApiResponse<Void>> replaceSeat(long id, Seat seat);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
