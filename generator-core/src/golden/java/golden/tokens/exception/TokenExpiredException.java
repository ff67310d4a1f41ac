package golden.tokens.exception;

import io.github.cubegen.runtime.ErrorResponse;
import javax.annotation.processing.Generated;

/** The server answered 401 Unauthorized because the token has expired. */
@Generated("io.github.cubegen.emit.ExceptionEmitter")
@SuppressWarnings("doclint:missing")
public final class TokenExpiredException extends UnauthorizedException {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what the server answered.
   *
   * @param response what the server answered
   */
  public TokenExpiredException(ErrorResponse response) {
    super(response);
  }
}
