package golden.tokens.exception;

import io.github.cubegen.runtime.ApiException;
import io.github.cubegen.runtime.ErrorResponse;
import javax.annotation.processing.Generated;

/** The server answered 401 Unauthorized. */
@Generated("io.github.cubegen.emit.ExceptionEmitter")
@SuppressWarnings("doclint:missing")
public class UnauthorizedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what the server answered.
   *
   * @param response what the server answered
   */
  public UnauthorizedException(ErrorResponse response) {
    super(response);
  }
}
