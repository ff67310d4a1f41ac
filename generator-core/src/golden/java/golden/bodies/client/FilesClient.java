package golden.bodies.client;

import golden.bodies.exception.ForbiddenException;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.BinaryContent;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Download;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The operations of {@code files}. */
@Generated("io.github.cubegen.emit.ModuleClientEmitter")
public interface FilesClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static FilesClient of(ApiClient api) {
    Raw raw = new FilesCalls.Blocking(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default FilesClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * Uploads a file with its facts.
   *
   * <p>{@code POST /files}
   *
   * @param key Where it goes. At least 1 character.
   * @param file Format {@code binary}.
   * @param params the other parameters
   * @return Stored.
   * @throws ForbiddenException Refused.
   */
  default String upload(String key, BinaryContent file, UploadParams params) {
    return raw().upload(key, file, params).body();
  }

  /**
   * {@link #upload} with parameters set in place.
   *
   * @param key Where it goes.
   * @param file Format {@code binary}.
   * @param params sets the parameters
   * @return Stored.
   */
  default String upload(String key, BinaryContent file, Consumer<UploadParams.Builder> params) {
    return upload(key, file, UploadParams.of(params));
  }

  /**
   * {@link #upload} without optional parameters.
   *
   * @param key Where it goes.
   * @param file Format {@code binary}.
   * @return Stored.
   */
  default String upload(String key, BinaryContent file) {
    return upload(key, file, UploadParams.builder().build());
  }

  /**
   * Sends {@code GET /files/{id}}.
   *
   * @param id the argument
   * @return The content of the file.
   */
  default Download download(String id) {
    return raw().download(id).body();
  }

  /**
   * Sends {@code PUT /files/{id}}.
   *
   * @param id the argument
   * @param content the argument
   */
  default void replace(String id, BinaryContent content) {
    raw().replace(id, content);
  }

  /**
   * Sends {@code GET /notes/{id}}.
   *
   * @param id the argument
   * @return The note.
   */
  default String readNote(String id) {
    return raw().readNote(id).body();
  }

  /**
   * Sends {@code PUT /notes/{id}}.
   *
   * @param id the argument
   * @param params the other parameters
   */
  default void writeNote(String id, WriteNoteParams params) {
    raw().writeNote(id, params);
  }

  /**
   * {@link #writeNote} with parameters set in place.
   *
   * @param id the value
   * @param params sets the parameters
   */
  default void writeNote(String id, Consumer<WriteNoteParams.Builder> params) {
    writeNote(id, WriteNoteParams.of(params));
  }

  /**
   * {@link #writeNote} without optional parameters.
   *
   * @param id the value
   */
  default void writeNote(String id) {
    writeNote(id, WriteNoteParams.builder().build());
  }

  /**
   * Sends {@code POST /search}.
   *
   * @param query the argument
   * @param params the other parameters
   * @return What was found.
   */
  default List<String> search(String query, SearchParams params) {
    return raw().search(query, params).body();
  }

  /**
   * {@link #search} with parameters set in place.
   *
   * @param query the value
   * @param params sets the parameters
   * @return What was found.
   */
  default List<String> search(String query, Consumer<SearchParams.Builder> params) {
    return search(query, SearchParams.of(params));
  }

  /**
   * {@link #search} without optional parameters.
   *
   * @param query the value
   * @return What was found.
   */
  default List<String> search(String query) {
    return search(query, SearchParams.builder().build());
  }

  /**
   * The success has two forms, which have nothing in common but bytes.
   *
   * <p>{@code GET /exports}
   *
   * @return All.
   */
  default ExportResult export() {
    return raw().export().body();
  }

  /** The operations of {@link FilesClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link FilesClient#upload}}
     * @param key Where it goes.
     * @param file Format {@code binary}.
     * @param params the other parameters
     */
    ApiResponse<String> upload(String key, BinaryContent file, UploadParams params);

    /**
     * {@link #upload} without optional parameters.
     *
     * @param key Where it goes.
     * @param file Format {@code binary}.
     * @return the response
     */
    default ApiResponse<String> upload(String key, BinaryContent file) {
      return upload(key, file, UploadParams.builder().build());
    }

    /**
     * {@return the response to {@link FilesClient#download}}
     * @param id the value
     */
    ApiResponse<Download> download(String id);

    /**
     * {@return the response to {@link FilesClient#replace}}
     * @param id the value
     * @param content the value
     */
    ApiResponse<Void> replace(String id, BinaryContent content);

    /**
     * {@return the response to {@link FilesClient#readNote}}
     * @param id the value
     */
    ApiResponse<String> readNote(String id);

    /**
     * {@return the response to {@link FilesClient#writeNote}}
     * @param id the value
     * @param params the other parameters
     */
    ApiResponse<Void> writeNote(String id, WriteNoteParams params);

    /**
     * {@link #writeNote} without optional parameters.
     *
     * @param id the value
     * @return the response
     */
    default ApiResponse<Void> writeNote(String id) {
      return writeNote(id, WriteNoteParams.builder().build());
    }

    /**
     * {@return the response to {@link FilesClient#search}}
     * @param query the value
     * @param params the other parameters
     */
    ApiResponse<List<String>> search(String query, SearchParams params);

    /**
     * {@link #search} without optional parameters.
     *
     * @param query the value
     * @return the response
     */
    default ApiResponse<List<String>> search(String query) {
      return search(query, SearchParams.builder().build());
    }

    /** {@return the response to {@link FilesClient#export}} */
    ApiResponse<ExportResult> export();

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
