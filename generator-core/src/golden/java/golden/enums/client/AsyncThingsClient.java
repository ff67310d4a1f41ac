package golden.enums.client;

import golden.enums.model.Thing;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link ThingsClient} without waiting for the response.
 *
 * <p>To cancel a future stops the call. A future fails with the exception that the blocking
 * operation throws.
 */
@Generated("io.github.cubegen.emit.AsyncModuleClientEmitter")
public interface AsyncThingsClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AsyncThingsClient of(ApiClient api) {
    Raw raw = new ThingsCalls.Async(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default AsyncThingsClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * {@return a future with the result of {@link ThingsClient#listThings}}
   * @param params the other parameters
   */
  default CompletableFuture<List<Thing>> listThings(ListThingsParams params) {
    return ApiResponse.bodyOf(raw().listThings(params));
  }

  /**
   * {@link #listThings} with parameters set in place.
   *
   * @param params sets the parameters
   * @return a future with the result
   */
  default CompletableFuture<List<Thing>> listThings(Consumer<ListThingsParams.Builder> params) {
    return listThings(ListThingsParams.of(params));
  }

  /**
   * {@link #listThings} without optional parameters.
   *
   * @return a future with the result
   */
  default CompletableFuture<List<Thing>> listThings() {
    return listThings(ListThingsParams.builder().build());
  }

  /** The operations of {@link AsyncThingsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncThingsClient#listThings}}
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<List<Thing>>> listThings(ListThingsParams params);

    /**
     * {@link #listThings} without optional parameters.
     *
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<List<Thing>>> listThings() {
      return listThings(ListThingsParams.builder().build());
    }

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
