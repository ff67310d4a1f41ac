package golden.tokens.client;

import golden.tokens.exception.TokenExpiredException;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiException;
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
   * Finds a note.
   *
   * <p>{@code GET /notes/{id}}
   *
   * @param id the argument
   * @return the note
   * @throws ApiException if the server answers with an error, such as
   *     {@link TokenExpiredException}
   */
  default String getNote(long id) {
    return raw().getNote(id).body();
  }

  /**
   * Touches a note.
   *
   * <p>{@code POST /notes/{id}}
   *
   * @param id the argument
   * @throws ApiException if the server answers with an error, such as
   *     {@link TokenExpiredException}
   */
  default void touchNote(long id) {
    raw().touchNote(id);
  }

  /** The operations of {@link NotesClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link NotesClient#getNote}}
     * @param id the value
     */
    ApiResponse<String> getNote(long id);

    /**
     * {@return the response to {@link NotesClient#touchNote}}
     * @param id the value
     */
    ApiResponse<Void> touchNote(long id);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
