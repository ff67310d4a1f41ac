package golden.pages.client;

import golden.pages.model.CountablePage;
import golden.pages.model.NestedPage;
import golden.pages.model.Thing;
import golden.pages.model.ThingPage;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Pages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** Things, in lists of every kind. */
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
   * Lists things by page.
   *
   * <p>{@code GET /numbered}
   *
   * @param params the other parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<ThingPage, Thing> listNumbered(ListNumberedParams params) {
    return Pages.of(
        ThingsCalls.Paged.listNumbered(params),
        next -> raw().listNumbered(next == null ? params
            : params.toBuilder().page(Math.toIntExact(next)).build()));
  }

  /**
   * {@link #listNumbered} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<ThingPage, Thing> listNumbered(Consumer<ListNumberedParams.Builder> params) {
    return listNumbered(ListNumberedParams.of(params));
  }

  /**
   * {@link #listNumbered} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<ThingPage, Thing> listNumbered() {
    return listNumbered(ListNumberedParams.builder().build());
  }

  /**
   * Lists or counts things by the number of those before.
   *
   * <p>{@code GET /skipped}
   *
   * @param params the other parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<CountablePage, Thing> listSkipped(ListSkippedParams params) {
    return Pages.of(
        ThingsCalls.Paged.listSkipped(params),
        next -> raw().listSkipped(next == null ? params : params.toBuilder().skip(next).build()));
  }

  /**
   * {@link #listSkipped} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<CountablePage, Thing> listSkipped(Consumer<ListSkippedParams.Builder> params) {
    return listSkipped(ListSkippedParams.of(params));
  }

  /**
   * {@link #listSkipped} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<CountablePage, Thing> listSkipped() {
    return listSkipped(ListSkippedParams.builder().build());
  }

  /**
   * Lists the things of an owner without anything around them.
   *
   * <p>{@code GET /owners/{next}/things}
   *
   * @param next the argument
   * @param offset the argument
   * @param params the other parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<List<Thing>, Thing> listBare(String next, int offset, ListBareParams params) {
    return Pages.of(
        ThingsCalls.Paged.listBare(next, offset, params),
        next_ -> raw().listBare(next, next_ == null ? offset : Math.toIntExact(next_), params));
  }

  /**
   * {@link #listBare} with parameters set in place.
   *
   * @param next the value
   * @param offset the value
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<List<Thing>, Thing> listBare(String next, int offset,
      Consumer<ListBareParams.Builder> params) {
    return listBare(next, offset, ListBareParams.of(params));
  }

  /**
   * {@link #listBare} without optional parameters.
   *
   * @param next the value
   * @param offset the value
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<List<Thing>, Thing> listBare(String next, int offset) {
    return listBare(next, offset, ListBareParams.builder().build());
  }

  /**
   * Lists things by a token in the page.
   *
   * <p>{@code GET /cursors}
   *
   * @param params the other parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<NestedPage, Thing> listByCursor(ListByCursorParams params) {
    return Pages.of(
        ThingsCalls.Paged.listByCursor(params),
        next -> raw().listByCursor(next == null ? params : params.toBuilder().token(next).build()));
  }

  /**
   * {@link #listByCursor} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<NestedPage, Thing> listByCursor(Consumer<ListByCursorParams.Builder> params) {
    return listByCursor(ListByCursorParams.of(params));
  }

  /**
   * {@link #listByCursor} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<NestedPage, Thing> listByCursor() {
    return listByCursor(ListByCursorParams.builder().build());
  }

  /**
   * Lists things by the last of a page.
   *
   * <p>{@code GET /older}
   *
   * @param params the other parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<ThingPage, Thing> listOlder(ListOlderParams params) {
    return Pages.of(
        ThingsCalls.Paged.listOlder(params),
        next -> raw().listOlder(next == null ? params : params.toBuilder().idLt(next).build()));
  }

  /**
   * {@link #listOlder} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<ThingPage, Thing> listOlder(Consumer<ListOlderParams.Builder> params) {
    return listOlder(ListOlderParams.of(params));
  }

  /**
   * {@link #listOlder} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<ThingPage, Thing> listOlder() {
    return listOlder(ListOlderParams.builder().build());
  }

  /**
   * Lists things by the address of the next page.
   *
   * <p>{@code GET /linked}
   *
   * @param params the other parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<ThingPage, Thing> listLinked(ListLinkedParams params) {
    return Pages.of(
        ThingsCalls.Paged.listLinked(params),
        next -> raw().listLinked(next == null ? params : params.toBuilder().after(next).build()));
  }

  /**
   * {@link #listLinked} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<ThingPage, Thing> listLinked(Consumer<ListLinkedParams.Builder> params) {
    return listLinked(ListLinkedParams.of(params));
  }

  /**
   * {@link #listLinked} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<ThingPage, Thing> listLinked() {
    return listLinked(ListLinkedParams.builder().build());
  }

  /**
   * Lists things by a header.
   *
   * <p>{@code GET /headed}
   *
   * @param params the other parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<List<Thing>, Thing> listHeaded(ListHeadedParams params) {
    return Pages.of(
        ThingsCalls.Paged.listHeaded(params),
        next -> raw().listHeaded(next == null ? params
            : params.toBuilder().page(Integer.parseInt(next)).build()));
  }

  /**
   * {@link #listHeaded} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<List<Thing>, Thing> listHeaded(Consumer<ListHeadedParams.Builder> params) {
    return listHeaded(ListHeadedParams.of(params));
  }

  /**
   * {@link #listHeaded} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default Pages<List<Thing>, Thing> listHeaded() {
    return listHeaded(ListHeadedParams.builder().build());
  }

  /** The operations of {@link ThingsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link ThingsClient#listNumbered}}
     * @param params the other parameters
     */
    ApiResponse<ThingPage> listNumbered(ListNumberedParams params);

    /**
     * {@link #listNumbered} without optional parameters.
     *
     * @return the response
     */
    default ApiResponse<ThingPage> listNumbered() {
      return listNumbered(ListNumberedParams.builder().build());
    }

    /**
     * {@return the response to {@link ThingsClient#listSkipped}}
     * @param params the other parameters
     */
    ApiResponse<CountablePage> listSkipped(ListSkippedParams params);

    /**
     * {@link #listSkipped} without optional parameters.
     *
     * @return the response
     */
    default ApiResponse<CountablePage> listSkipped() {
      return listSkipped(ListSkippedParams.builder().build());
    }

    /**
     * {@return the response to {@link ThingsClient#listBare}}
     * @param next the value
     * @param offset the value
     * @param params the other parameters
     */
    ApiResponse<List<Thing>> listBare(String next, int offset, ListBareParams params);

    /**
     * {@link #listBare} without optional parameters.
     *
     * @param next the value
     * @param offset the value
     * @return the response
     */
    default ApiResponse<List<Thing>> listBare(String next, int offset) {
      return listBare(next, offset, ListBareParams.builder().build());
    }

    /**
     * {@return the response to {@link ThingsClient#listByCursor}}
     * @param params the other parameters
     */
    ApiResponse<NestedPage> listByCursor(ListByCursorParams params);

    /**
     * {@link #listByCursor} without optional parameters.
     *
     * @return the response
     */
    default ApiResponse<NestedPage> listByCursor() {
      return listByCursor(ListByCursorParams.builder().build());
    }

    /**
     * {@return the response to {@link ThingsClient#listOlder}}
     * @param params the other parameters
     */
    ApiResponse<ThingPage> listOlder(ListOlderParams params);

    /**
     * {@link #listOlder} without optional parameters.
     *
     * @return the response
     */
    default ApiResponse<ThingPage> listOlder() {
      return listOlder(ListOlderParams.builder().build());
    }

    /**
     * {@return the response to {@link ThingsClient#listLinked}}
     * @param params the other parameters
     */
    ApiResponse<ThingPage> listLinked(ListLinkedParams params);

    /**
     * {@link #listLinked} without optional parameters.
     *
     * @return the response
     */
    default ApiResponse<ThingPage> listLinked() {
      return listLinked(ListLinkedParams.builder().build());
    }

    /**
     * {@return the response to {@link ThingsClient#listHeaded}}
     * @param params the other parameters
     */
    ApiResponse<List<Thing>> listHeaded(ListHeadedParams params);

    /**
     * {@link #listHeaded} without optional parameters.
     *
     * @return the response
     */
    default ApiResponse<List<Thing>> listHeaded() {
      return listHeaded(ListHeadedParams.builder().build());
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
