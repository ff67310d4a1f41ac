package golden.errors.exception;

import golden.errors.model.ApiError;
import io.github.cubegen.runtime.ApiException;
import io.github.cubegen.runtime.ErrorResponse;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The server answered 404 Not Found. */
@Generated("io.github.cubegen.emit.ExceptionEmitter")
@SuppressWarnings("doclint:missing")
public final class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;
  private final transient @Nullable ApiError error;

  /**
   * Keeps what the server answered.
   *
   * @param response what the server answered
   * @param error the error body; null if there is none that can be read
   */
  public NotFoundException(ErrorResponse response, @Nullable ApiError error) {
    super(response);
    this.error = error;
  }

  /** {@return the error body; null if the server sent none that can be read} */
  public @Nullable ApiError error() {
    return error;
  }
}
