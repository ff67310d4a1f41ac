package golden.bodies.exception;

import io.github.cubegen.runtime.ApiException;
import io.github.cubegen.runtime.ErrorResponse;
import javax.annotation.processing.Generated;

/** The server answered 403 Forbidden. */
@Generated("io.github.cubegen.emit.ExceptionEmitter")
@SuppressWarnings("doclint:missing")
public final class ForbiddenException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what the server answered.
   *
   * @param response what the server answered
   */
  public ForbiddenException(ErrorResponse response) {
    super(response);
  }
}
