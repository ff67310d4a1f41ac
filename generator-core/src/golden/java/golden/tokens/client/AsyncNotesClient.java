package golden.tokens.client;

import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link NotesClient} without waiting for the response.
 *
 * <p>To cancel a future stops the call. A future fails with the exception that the blocking
 * operation throws.
 */
@Generated("io.github.cubegen.emit.AsyncModuleClientEmitter")
public interface AsyncNotesClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AsyncNotesClient of(ApiClient api) {
    Raw raw = new NotesCalls.Async(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default AsyncNotesClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * {@return a future with the result of {@link NotesClient#getNote}}
   * @param id the value
   */
  default CompletableFuture<String> getNote(long id) {
    return ApiResponse.bodyOf(raw().getNote(id));
  }

  /**
   * {@return a future with null once {@link NotesClient#touchNote} is done}
   * @param id the value
   */
  default CompletableFuture<Void> touchNote(long id) {
    return ApiResponse.bodyOf(raw().touchNote(id));
  }

  /** The operations of {@link AsyncNotesClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncNotesClient#getNote}}
     * @param id the value
     */
    CompletableFuture<ApiResponse<String>> getNote(long id);

    /**
     * {@return a future with the response to {@link AsyncNotesClient#touchNote}}
     * @param id the value
     */
    CompletableFuture<ApiResponse<Void>> touchNote(long id);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
