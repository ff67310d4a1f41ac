package golden.enums.client;

import golden.enums.model.Thing;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import java.util.List;
import java.util.function.Consumer;
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
   * Lists things.
   *
   * <p>{@code GET /things}
   *
   * @param params the other parameters
   * @return the things
   */
  default List<Thing> listThings(ListThingsParams params) {
    return raw().listThings(params).body();
  }

  /**
   * {@link #listThings} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the things
   */
  default List<Thing> listThings(Consumer<ListThingsParams.Builder> params) {
    return listThings(ListThingsParams.of(params));
  }

  /**
   * {@link #listThings} without optional parameters.
   *
   * @return the things
   */
  default List<Thing> listThings() {
    return listThings(ListThingsParams.builder().build());
  }

  /** The operations of {@link ThingsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link ThingsClient#listThings}}
     * @param params the other parameters
     */
    ApiResponse<List<Thing>> listThings(ListThingsParams params);
  }
}
