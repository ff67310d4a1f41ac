package golden.hostile.client;

import golden.hostile.model.Odd;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The operations of {@link ABClient} without waiting for the response.
 *
 * <p>To cancel a future stops the call. A future fails with the exception that the blocking
 * operation throws.
 */
@Generated("io.github.cubegen.emit.AsyncModuleClientEmitter")
public interface AsyncABClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AsyncABClient of(ApiClient api) {
    Raw raw = new ABCalls.Async(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default AsyncABClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * {@return a future with the result of {@link ABClient#getSystemExit1}}
   * @param i *&#47;
   * @param params the other parameters
   */
  default CompletableFuture<Odd> getSystemExit1(String i, GetSystemExit1Params params) {
    return ApiResponse.bodyOf(raw().getSystemExit1(i, params));
  }

  /**
   * {@link #getSystemExit1} with parameters set in place.
   *
   * @param i *&#47;
   * @param params sets the parameters
   * @return a future with the result
   */
  default CompletableFuture<Odd> getSystemExit1(String i,
      Consumer<GetSystemExit1Params.Builder> params) {
    return getSystemExit1(i, GetSystemExit1Params.of(params));
  }

  /**
   * {@link #getSystemExit1} without optional parameters.
   *
   * @param i *&#47;
   * @return a future with the result
   */
  default CompletableFuture<Odd> getSystemExit1(String i) {
    return getSystemExit1(i, GetSystemExit1Params.builder().build());
  }

  /** The operations of {@link AsyncABClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncABClient#getSystemExit1}}
     * @param i *&#47;
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<Odd>> getSystemExit1(String i, GetSystemExit1Params params);

    /**
     * {@link #getSystemExit1} without optional parameters.
     *
     * @param i *&#47;
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<Odd>> getSystemExit1(String i) {
      return getSystemExit1(i, GetSystemExit1Params.builder().build());
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
