package golden.errors.client;

import golden.errors.exception.NotFoundException;
import golden.errors.exception.ServerErrorException;
import golden.errors.exception.TokenExpiredException;
import golden.errors.exception.TooManyRequestsException;
import golden.errors.exception.UnauthorizedException;
import golden.errors.exception.UnexpectedStatusException;
import golden.errors.model.File;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiException;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
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
   * Finds a file.
   *
   * <p>{@code GET /files/{id}}
   *
   * @param id the argument
   * @return the file
   * @throws NotFoundException There is no such file.
   * @throws TooManyRequestsException Too many requests.
   * @throws ApiException if the server answers with an error, such as
   *     {@link UnauthorizedException}, {@link ServerErrorException},
   *     {@link TokenExpiredException}
   */
  default File getFile(String id) {
    return raw().getFile(id).body();
  }

  /**
   * Takes a file away.
   *
   * <p>{@code DELETE /files/{id}}
   *
   * @param id the argument
   * @throws ApiException if the server answers with an error, such as
   *     {@link UnauthorizedException}, {@link UnexpectedStatusException},
   *     {@link TokenExpiredException}
   */
  default void deleteFile(String id) {
    raw().deleteFile(id);
  }

  /** The operations of {@link FilesClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link FilesClient#getFile}}
     * @param id the value
     */
    ApiResponse<File> getFile(String id);

    /**
     * {@return the response to {@link FilesClient#deleteFile}}
     * @param id the value
     */
    ApiResponse<Void> deleteFile(String id);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
