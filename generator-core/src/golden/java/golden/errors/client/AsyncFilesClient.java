package golden.errors.client;

import golden.errors.model.File;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link FilesClient} without waiting for the response.
 *
 * <p>To cancel a future stops the call. A future fails with the exception that the blocking
 * operation throws.
 */
@Generated("io.github.cubegen.emit.AsyncModuleClientEmitter")
public interface AsyncFilesClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AsyncFilesClient of(ApiClient api) {
    Raw raw = new FilesCalls.Async(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default AsyncFilesClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * {@return a future with the result of {@link FilesClient#getFile}}
   * @param id the value
   */
  default CompletableFuture<File> getFile(String id) {
    return ApiResponse.bodyOf(raw().getFile(id));
  }

  /**
   * {@return a future with null once {@link FilesClient#deleteFile} is done}
   * @param id the value
   */
  default CompletableFuture<Void> deleteFile(String id) {
    return ApiResponse.bodyOf(raw().deleteFile(id));
  }

  /** The operations of {@link AsyncFilesClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncFilesClient#getFile}}
     * @param id the value
     */
    CompletableFuture<ApiResponse<File>> getFile(String id);

    /**
     * {@return a future with the response to {@link AsyncFilesClient#deleteFile}}
     * @param id the value
     */
    CompletableFuture<ApiResponse<Void>> deleteFile(String id);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
