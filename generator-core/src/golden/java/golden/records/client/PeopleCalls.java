package golden.records.client;

import golden.records.model.Person;
import golden.records.model.PersonUpdate;
import golden.records.model.Seat;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Operation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link PeopleClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class PeopleCalls {
  private static final Operation<Person> GET_PERSON =
      Operation.<Person>of("getPerson", "GET", "/people/{id}")
          .errors(Errors.STANDARD)
          .result(200, Person.codec());

  private static final Operation<Person> UPDATE_PERSON =
      Operation.<Person>of("updatePerson", "PATCH", "/people/{id}")
          .errors(Errors.STANDARD)
          .result(200, Person.codec());

  private static final Operation<Void> REPLACE_SEAT =
      Operation.<Void>of("replaceSeat", "PUT", "/seats/{id}")
          .errors(Errors.STANDARD)
          .noContent(204);

  private PeopleCalls() {}

  static Call<Person> getPerson(long id) {
    return Call.of(GET_PERSON).path("id", id);
  }

  static Call<Person> updatePerson(long id, PersonUpdate personUpdate) {
    return Call.of(UPDATE_PERSON)
        .path("id", id)
        .json("application/json", PersonUpdate.codec(),
            Objects.requireNonNull(personUpdate, "personUpdate"));
  }

  static Call<Void> replaceSeat(long id, Seat seat) {
    return Call.of(REPLACE_SEAT)
        .path("id", id)
        .json("application/json", Seat.codec(), Objects.requireNonNull(seat, "seat"));
  }

  record Blocking(ApiClient api) implements PeopleClient.Raw {
    @Override
    public PeopleClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<Person> getPerson(long id) {
      return api.send(PeopleCalls.getPerson(id));
    }

    @Override
    public ApiResponse<Person> updatePerson(long id, PersonUpdate personUpdate) {
      return api.send(PeopleCalls.updatePerson(id, personUpdate));
    }

    @Override
    public ApiResponse<Void> replaceSeat(long id, Seat seat) {
      return api.send(PeopleCalls.replaceSeat(id, seat));
    }
  }

  record Async(ApiClient api) implements AsyncPeopleClient.Raw {
    @Override
    public AsyncPeopleClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<Person>> getPerson(long id) {
      return api.sendAsync(PeopleCalls.getPerson(id));
    }

    @Override
    public CompletableFuture<ApiResponse<Person>> updatePerson(long id, PersonUpdate personUpdate) {
      return api.sendAsync(PeopleCalls.updatePerson(id, personUpdate));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> replaceSeat(long id, Seat seat) {
      return api.sendAsync(PeopleCalls.replaceSeat(id, seat));
    }
  }
}
