package golden.errors.exception;

import io.github.cubegen.runtime.ApiException;
import io.github.cubegen.runtime.ErrorResponse;
import javax.annotation.processing.Generated;

/** The server answered 429 Too Many Requests. */
@Generated("io.github.cubegen.emit.ExceptionEmitter")
@SuppressWarnings("doclint:missing")
public final class TooManyRequestsException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what the server answered.
   *
   * @param response what the server answered
   */
  public TooManyRequestsException(ErrorResponse response) {
    super(response);
  }
}
