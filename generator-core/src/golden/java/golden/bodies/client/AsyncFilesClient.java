package golden.bodies.client;

import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.BinaryContent;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Download;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
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
   * {@return a future with the result of {@link FilesClient#upload}}
   * @param key Where it goes.
   * @param file Format {@code binary}.
   * @param params the other parameters
   */
  default CompletableFuture<String> upload(String key, BinaryContent file, UploadParams params) {
    return ApiResponse.bodyOf(raw().upload(key, file, params));
  }

  /**
   * {@link #upload} with parameters set in place.
   *
   * @param key Where it goes.
   * @param file Format {@code binary}.
   * @param params sets the parameters
   * @return a future with the result
   */
  default CompletableFuture<String> upload(String key, BinaryContent file,
      Consumer<UploadParams.Builder> params) {
    return upload(key, file, UploadParams.of(params));
  }

  /**
   * {@link #upload} without optional parameters.
   *
   * @param key Where it goes.
   * @param file Format {@code binary}.
   * @return a future with the result
   */
  default CompletableFuture<String> upload(String key, BinaryContent file) {
    return upload(key, file, UploadParams.builder().build());
  }

  /**
   * {@return a future with the result of {@link FilesClient#download}}
   * @param id the value
   */
  default CompletableFuture<Download> download(String id) {
    return ApiResponse.bodyOf(raw().download(id));
  }

  /**
   * {@return a future with null once {@link FilesClient#replace} is done}
   * @param id the value
   * @param content the value
   */
  default CompletableFuture<Void> replace(String id, BinaryContent content) {
    return ApiResponse.bodyOf(raw().replace(id, content));
  }

  /**
   * {@return a future with the result of {@link FilesClient#readNote}}
   * @param id the value
   */
  default CompletableFuture<String> readNote(String id) {
    return ApiResponse.bodyOf(raw().readNote(id));
  }

  /**
   * {@return a future with null once {@link FilesClient#writeNote} is done}
   * @param id the value
   * @param params the other parameters
   */
  default CompletableFuture<Void> writeNote(String id, WriteNoteParams params) {
    return ApiResponse.bodyOf(raw().writeNote(id, params));
  }

  /**
   * {@link #writeNote} with parameters set in place.
   *
   * @param id the value
   * @param params sets the parameters
   * @return a future with null
   */
  default CompletableFuture<Void> writeNote(String id, Consumer<WriteNoteParams.Builder> params) {
    return writeNote(id, WriteNoteParams.of(params));
  }

  /**
   * {@link #writeNote} without optional parameters.
   *
   * @param id the value
   * @return a future with null
   */
  default CompletableFuture<Void> writeNote(String id) {
    return writeNote(id, WriteNoteParams.builder().build());
  }

  /**
   * {@return a future with the result of {@link FilesClient#search}}
   * @param query the value
   * @param params the other parameters
   */
  default CompletableFuture<List<String>> search(String query, SearchParams params) {
    return ApiResponse.bodyOf(raw().search(query, params));
  }

  /**
   * {@link #search} with parameters set in place.
   *
   * @param query the value
   * @param params sets the parameters
   * @return a future with the result
   */
  default CompletableFuture<List<String>> search(String query,
      Consumer<SearchParams.Builder> params) {
    return search(query, SearchParams.of(params));
  }

  /**
   * {@link #search} without optional parameters.
   *
   * @param query the value
   * @return a future with the result
   */
  default CompletableFuture<List<String>> search(String query) {
    return search(query, SearchParams.builder().build());
  }

  /** {@return a future with the result of {@link FilesClient#export}} */
  default CompletableFuture<ExportResult> export() {
    return ApiResponse.bodyOf(raw().export());
  }

  /** The operations of {@link AsyncFilesClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncFilesClient#upload}}
     * @param key Where it goes.
     * @param file Format {@code binary}.
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<String>> upload(String key, BinaryContent file,
        UploadParams params);

    /**
     * {@link #upload} without optional parameters.
     *
     * @param key Where it goes.
     * @param file Format {@code binary}.
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<String>> upload(String key, BinaryContent file) {
      return upload(key, file, UploadParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncFilesClient#download}}
     * @param id the value
     */
    CompletableFuture<ApiResponse<Download>> download(String id);

    /**
     * {@return a future with the response to {@link AsyncFilesClient#replace}}
     * @param id the value
     * @param content the value
     */
    CompletableFuture<ApiResponse<Void>> replace(String id, BinaryContent content);

    /**
     * {@return a future with the response to {@link AsyncFilesClient#readNote}}
     * @param id the value
     */
    CompletableFuture<ApiResponse<String>> readNote(String id);

    /**
     * {@return a future with the response to {@link AsyncFilesClient#writeNote}}
     * @param id the value
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<Void>> writeNote(String id, WriteNoteParams params);

    /**
     * {@link #writeNote} without optional parameters.
     *
     * @param id the value
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<Void>> writeNote(String id) {
      return writeNote(id, WriteNoteParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncFilesClient#search}}
     * @param query the value
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<List<String>>> search(String query, SearchParams params);

    /**
     * {@link #search} without optional parameters.
     *
     * @param query the value
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<List<String>>> search(String query) {
      return search(query, SearchParams.builder().build());
    }

    /** {@return a future with the response to {@link AsyncFilesClient#export}} */
    CompletableFuture<ApiResponse<ExportResult>> export();

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
