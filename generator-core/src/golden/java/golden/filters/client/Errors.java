package golden.filters.client;

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
  }
}
