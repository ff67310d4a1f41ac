package golden.errors.client;

import golden.errors.exception.NotFoundException;
import golden.errors.exception.ServerErrorException;
import golden.errors.exception.TokenExpiredException;
import golden.errors.exception.TooManyRequestsException;
import golden.errors.exception.UnauthorizedException;
import golden.errors.exception.UnexpectedStatusException;
import golden.errors.model.ApiError;
import io.github.cubegen.runtime.ApiException;
import io.github.cubegen.runtime.ErrorMapper;
import io.github.cubegen.runtime.ErrorResponse;
import javax.annotation.processing.Generated;

/** Which exception a status becomes. */
@Generated("io.github.cubegen.emit.ErrorsEmitter")
@SuppressWarnings("doclint:missing")
enum Errors implements ErrorMapper {
  STANDARD {
    @Override
    public ApiException map(ErrorResponse response) {
      return switch (response.status()) {
        case 401 -> response.says("Token has expired")
            ? new TokenExpiredException(response, response.read(ApiError.codec()))
            : new UnauthorizedException(response, response.read(ApiError.codec()));
        case 404 -> new NotFoundException(response, response.read(ApiError.codec()));
        case 429 -> new TooManyRequestsException(response);
        default -> response.status() / 100 == 5
            ? new ServerErrorException(response, response.read(ApiError.codec()))
            : new ApiException(response);
      };
    }
  },

  SET_2 {
    @Override
    public ApiException map(ErrorResponse response) {
      return switch (response.status()) {
        case 401 -> response.says("Token has expired")
            ? new TokenExpiredException(response, response.read(ApiError.codec()))
            : new UnauthorizedException(response, response.read(ApiError.codec()));
        default -> new UnexpectedStatusException(response, response.read(ApiError.codec()));
      };
    }
  }
}
