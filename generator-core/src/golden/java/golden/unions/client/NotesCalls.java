package golden.unions.client;

import golden.unions.model.Note;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Operation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link NotesClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class NotesCalls {
  private static final Operation<Note> CREATE_NOTE =
      Operation.<Note>of("createNote", "POST", "/notes")
          .errors(Errors.STANDARD)
          .result(201, Note.codec());

  private NotesCalls() {}

  static Call<Note> createNote(Note note) {
    return Call.of(CREATE_NOTE).json("application/json", Note.codec(),
        Objects.requireNonNull(note, "note"));
  }

  record Blocking(ApiClient api) implements NotesClient.Raw {
    @Override
    public NotesClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<Note> createNote(Note note) {
      return api.send(NotesCalls.createNote(note));
    }
  }

  record Async(ApiClient api) implements AsyncNotesClient.Raw {
    @Override
    public AsyncNotesClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<Note>> createNote(Note note) {
      return api.sendAsync(NotesCalls.createNote(note));
    }
  }
}
