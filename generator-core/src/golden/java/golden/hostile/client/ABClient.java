package golden.hostile.client;

import golden.hostile.model.Odd;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** *&#47; &#64;param x end */
@Generated("io.github.cubegen.emit.ModuleClientEmitter")
public interface ABClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static ABClient of(ApiClient api) {
    Raw raw = new ABCalls.Blocking(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default ABClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * *&#47; &#92;u002a/ &#64;Override
   *
   * <p>&#64;param id &#64;return {&#64;inheritDoc} <code>*&#47;</code> <a
   * href="https://a.example/%2A/">x</a> &#92;u000a &lt;!-- --&gt;
   *
   * <p>{@code GET /q%22+x+%22/{i}}
   *
   * @param i *&#47;
   * @param params the other parameters
   * @return *&#47; }
   */
  default Odd getSystemExit1(String i, GetSystemExit1Params params) {
    return raw().getSystemExit1(i, params).body();
  }

  /**
   * {@link #getSystemExit1} with parameters set in place.
   *
   * @param i *&#47;
   * @param params sets the parameters
   * @return *&#47; }
   */
  default Odd getSystemExit1(String i, Consumer<GetSystemExit1Params.Builder> params) {
    return getSystemExit1(i, GetSystemExit1Params.of(params));
  }

  /**
   * {@link #getSystemExit1} without optional parameters.
   *
   * @param i *&#47;
   * @return *&#47; }
   */
  default Odd getSystemExit1(String i) {
    return getSystemExit1(i, GetSystemExit1Params.builder().build());
  }

  /** The operations of {@link ABClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link ABClient#getSystemExit1}}
     * @param i *&#47;
     * @param params the other parameters
     */
    ApiResponse<Odd> getSystemExit1(String i, GetSystemExit1Params params);

    /**
     * {@link #getSystemExit1} without optional parameters.
     *
     * @param i *&#47;
     * @return the response
     */
    default ApiResponse<Odd> getSystemExit1(String i) {
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
