package golden.filters.client;

import golden.filters.model.ThingFilter;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
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
   * {@return a future with the result of {@link ThingsClient#searchThings}}
   * @param params the other parameters
   */
  default CompletableFuture<Integer> searchThings(SearchThingsParams params) {
    return ApiResponse.bodyOf(raw().searchThings(params));
  }

  /**
   * {@link #searchThings} with parameters set in place.
   *
   * @param params sets the parameters
   * @return a future with the result
   */
  default CompletableFuture<Integer> searchThings(Consumer<SearchThingsParams.Builder> params) {
    return searchThings(SearchThingsParams.of(params));
  }

  /**
   * {@link #searchThings} without optional parameters.
   *
   * @return a future with the result
   */
  default CompletableFuture<Integer> searchThings() {
    return searchThings(SearchThingsParams.builder().build());
  }

  /**
   * {@return a future with null once {@link ThingsClient#deleteThings} is done}
   * @param criteria conditions that all hold
   */
  default CompletableFuture<Void> deleteThings(ThingFilter criteria) {
    return ApiResponse.bodyOf(raw().deleteThings(criteria));
  }

  /** The operations of {@link AsyncThingsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncThingsClient#searchThings}}
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<Integer>> searchThings(SearchThingsParams params);

    /**
     * {@link #searchThings} without optional parameters.
     *
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<Integer>> searchThings() {
      return searchThings(SearchThingsParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncThingsClient#deleteThings}}
     * @param criteria conditions that all hold
     */
    CompletableFuture<ApiResponse<Void>> deleteThings(ThingFilter criteria);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
