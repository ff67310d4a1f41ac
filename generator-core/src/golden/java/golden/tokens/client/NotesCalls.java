package golden.tokens.client;

import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link NotesClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class NotesCalls {
  private static final Operation<String> GET_NOTE =
      Operation.<String>of("getNote", "GET", "/notes/{id}")
          .security("Token")
          .errors(Errors.SET_3)
          .text(200, "text/plain");

  private static final Operation<Void> TOUCH_NOTE =
      Operation.<Void>of("touchNote", "POST", "/notes/{id}")
          .security("Bearer", "Cookie")
          .errors(Errors.SET_2)
          .noContent(204);

  private NotesCalls() {}

  static Call<String> getNote(long id) {
    return Call.of(GET_NOTE).path("id", id);
  }

  static Call<Void> touchNote(long id) {
    return Call.of(TOUCH_NOTE).path("id", id);
  }

  record Blocking(ApiClient api) implements NotesClient.Raw {
    @Override
    public NotesClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<String> getNote(long id) {
      return api.send(NotesCalls.getNote(id));
    }

    @Override
    public ApiResponse<Void> touchNote(long id) {
      return api.send(NotesCalls.touchNote(id));
    }
  }

  record Async(ApiClient api) implements AsyncNotesClient.Raw {
    @Override
    public AsyncNotesClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<String>> getNote(long id) {
      return api.sendAsync(NotesCalls.getNote(id));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> touchNote(long id) {
      return api.sendAsync(NotesCalls.touchNote(id));
    }
  }
}
