package golden.tokens.client;

import golden.tokens.exception.TokenExpiredException;
import golden.tokens.exception.UnauthorizedException;
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
      return new ApiException(response);
    }
  },

  SET_2 {
    @Override
    public ApiException map(ErrorResponse response) {
      return switch (response.status()) {
        case 401 -> new TokenExpiredException(response);
        default -> new ApiException(response);
      };
    }
  },

  SET_3 {
    @Override
    public ApiException map(ErrorResponse response) {
      return switch (response.status()) {
        case 401 -> response.says("No such session")
            ? new TokenExpiredException(response)
            : new UnauthorizedException(response);
        default -> new ApiException(response);
      };
    }
  }
}
