package golden.errors.exception;

import golden.errors.model.ApiError;
import io.github.cubegen.runtime.ErrorResponse;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The server answered 401 Unauthorized because the token has expired. */
@Generated("io.github.cubegen.emit.ExceptionEmitter")
@SuppressWarnings("doclint:missing")
public final class TokenExpiredException extends UnauthorizedException {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what the server answered.
   *
   * @param response what the server answered
   * @param error the error body; null if there is none that can be read
   */
  public TokenExpiredException(ErrorResponse response, @Nullable ApiError error) {
    super(response, error);
  }
}
