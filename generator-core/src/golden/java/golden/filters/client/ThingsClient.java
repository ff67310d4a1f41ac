package golden.filters.client;

import golden.filters.model.ThingFilter;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Things, with fields of your own. */
@Generated("io.github.cubegen.emit.ModuleClientEmitter")
public interface ThingsClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static ThingsClient of(ApiClient api) {
    Raw raw = new ThingsCalls.Blocking(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default ThingsClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * Searches things.
   *
   * <p>{@code GET /things}
   *
   * @param params the other parameters
   * @return how many there are
   */
  default int searchThings(SearchThingsParams params) {
    return raw().searchThings(params).body();
  }

  /**
   * {@link #searchThings} with parameters set in place.
   *
   * @param params sets the parameters
   * @return how many there are
   */
  default int searchThings(Consumer<SearchThingsParams.Builder> params) {
    return searchThings(SearchThingsParams.of(params));
  }

  /**
   * {@link #searchThings} without optional parameters.
   *
   * @return how many there are
   */
  default int searchThings() {
    return searchThings(SearchThingsParams.builder().build());
  }

  /**
   * Deletes things.
   *
   * <p>{@code DELETE /things}
   *
   * @param criteria conditions that all hold At least 1 property.
   */
  default void deleteThings(ThingFilter criteria) {
    raw().deleteThings(criteria);
  }

  /** The operations of {@link ThingsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link ThingsClient#searchThings}}
     * @param params the other parameters
     */
    ApiResponse<Integer> searchThings(SearchThingsParams params);

    /**
     * {@link #searchThings} without optional parameters.
     *
     * @return the response
     */
    default ApiResponse<Integer> searchThings() {
      return searchThings(SearchThingsParams.builder().build());
    }

    /**
     * {@return the response to {@link ThingsClient#deleteThings}}
     * @param criteria conditions that all hold
     */
    ApiResponse<Void> deleteThings(ThingFilter criteria);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
