package golden.records.client;

import golden.records.model.Person;
import golden.records.model.PersonUpdate;
import golden.records.model.Seat;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** People. */
@Generated("io.github.cubegen.emit.ModuleClientEmitter")
public interface PeopleClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static PeopleClient of(ApiClient api) {
    Raw raw = new PeopleCalls.Blocking(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default PeopleClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * Finds a person.
   *
   * <p>{@code GET /people/{id}}
   *
   * @param id number of the person
   * @return the person
   */
  default Person getPerson(long id) {
    return raw().getPerson(id).body();
  }

  /**
   * Changes a person.
   *
   * <p>{@code PATCH /people/{id}}
   *
   * @param id number of the person
   * @param personUpdate the changes
   * @return the person
   */
  default Person updatePerson(long id, PersonUpdate personUpdate) {
    return raw().updatePerson(id, personUpdate).body();
  }

  /**
   * Replaces a seat.
   *
   * <p>{@code PUT /seats/{id}}
   *
   * @param id the argument
   * @param seat the argument
   */
  default void replaceSeat(long id, Seat seat) {
    raw().replaceSeat(id, seat);
  }

  /** The operations of {@link PeopleClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link PeopleClient#getPerson}}
     * @param id number of the person
     */
    ApiResponse<Person> getPerson(long id);

    /**
     * {@return the response to {@link PeopleClient#updatePerson}}
     * @param id number of the person
     * @param personUpdate the changes
     */
    ApiResponse<Person> updatePerson(long id, PersonUpdate personUpdate);

    /**
     * {@return the response to {@link PeopleClient#replaceSeat}}
     * @param id the value
     * @param seat the value
     */
    ApiResponse<Void> replaceSeat(long id, Seat seat);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
