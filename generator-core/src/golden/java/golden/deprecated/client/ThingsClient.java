package golden.deprecated.client;

import golden.deprecated.model.Thing;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The operations of {@code things}. */
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
   * Lists things.
   *
   * <p>{@code GET /things}
   *
   * @param params the other parameters
   * @return the things
   * @deprecated The description marks it as deprecated.
   */
  @Deprecated
  default List<Thing> listThings(ListThingsParams params) {
    return raw().listThings(params).body();
  }

  /**
   * {@link #listThings} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the things
   * @deprecated The description marks it as deprecated.
   */
  @Deprecated
  default List<Thing> listThings(Consumer<ListThingsParams.Builder> params) {
    return listThings(ListThingsParams.of(params));
  }

  /**
   * {@link #listThings} without optional parameters.
   *
   * @return the things
   * @deprecated The description marks it as deprecated.
   */
  @Deprecated
  default List<Thing> listThings() {
    return listThings(ListThingsParams.builder().build());
  }

  /** The operations of {@link ThingsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link ThingsClient#listThings}}
     * @param params the other parameters
     * @deprecated The description marks it as deprecated.
     */
    @Deprecated
    ApiResponse<List<Thing>> listThings(ListThingsParams params);

    /**
     * {@link #listThings} without optional parameters.
     *
     * @return the response
     * @deprecated The description marks it as deprecated.
     */
    @Deprecated
    default ApiResponse<List<Thing>> listThings() {
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
