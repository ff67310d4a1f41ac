package golden.unions.client;

import golden.unions.model.Note;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The operations of {@code notes}. */
@Generated("io.github.cubegen.emit.ModuleClientEmitter")
public interface NotesClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static NotesClient of(ApiClient api) {
    Raw raw = new NotesCalls.Blocking(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default NotesClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * Writes a note.
   *
   * <p>{@code POST /notes}
   *
   * @param note the argument
   * @return the note
   */
  default Note createNote(Note note) {
    return raw().createNote(note).body();
  }

  /** The operations of {@link NotesClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link NotesClient#createNote}}
     * @param note the value
     */
    ApiResponse<Note> createNote(Note note);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
