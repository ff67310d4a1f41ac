package golden.pages.client;

import golden.pages.model.CountablePage;
import golden.pages.model.NestedPage;
import golden.pages.model.Thing;
import golden.pages.model.ThingPage;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.AsyncPages;
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
   * {@return the list, page by page; nothing is sent before it is used, as {@link
   * ThingsClient#listNumbered}}
   * @param params the other parameters
   */
  default AsyncPages<ThingPage, Thing> listNumbered(ListNumberedParams params) {
    return AsyncPages.of(
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
  default AsyncPages<ThingPage, Thing> listNumbered(Consumer<ListNumberedParams.Builder> params) {
    return listNumbered(ListNumberedParams.of(params));
  }

  /**
   * {@link #listNumbered} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<ThingPage, Thing> listNumbered() {
    return listNumbered(ListNumberedParams.builder().build());
  }

  /**
   * {@return the list, page by page; nothing is sent before it is used, as {@link
   * ThingsClient#listSkipped}}
   * @param params the other parameters
   */
  default AsyncPages<CountablePage, Thing> listSkipped(ListSkippedParams params) {
    return AsyncPages.of(
        ThingsCalls.Paged.listSkipped(params),
        next -> raw().listSkipped(next == null ? params : params.toBuilder().skip(next).build()));
  }

  /**
   * {@link #listSkipped} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<CountablePage, Thing> listSkipped(Consumer<ListSkippedParams.Builder> params) {
    return listSkipped(ListSkippedParams.of(params));
  }

  /**
   * {@link #listSkipped} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<CountablePage, Thing> listSkipped() {
    return listSkipped(ListSkippedParams.builder().build());
  }

  /**
   * {@return the list, page by page; nothing is sent before it is used, as {@link
   * ThingsClient#listBare}}
   * @param next the value
   * @param offset the value
   * @param params the other parameters
   */
  default AsyncPages<List<Thing>, Thing> listBare(String next, int offset, ListBareParams params) {
    return AsyncPages.of(
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
  default AsyncPages<List<Thing>, Thing> listBare(String next, int offset,
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
  default AsyncPages<List<Thing>, Thing> listBare(String next, int offset) {
    return listBare(next, offset, ListBareParams.builder().build());
  }

  /**
   * {@return the list, page by page; nothing is sent before it is used, as {@link
   * ThingsClient#listByCursor}}
   * @param params the other parameters
   */
  default AsyncPages<NestedPage, Thing> listByCursor(ListByCursorParams params) {
    return AsyncPages.of(
        ThingsCalls.Paged.listByCursor(params),
        next -> raw().listByCursor(next == null ? params : params.toBuilder().token(next).build()));
  }

  /**
   * {@link #listByCursor} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<NestedPage, Thing> listByCursor(Consumer<ListByCursorParams.Builder> params) {
    return listByCursor(ListByCursorParams.of(params));
  }

  /**
   * {@link #listByCursor} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<NestedPage, Thing> listByCursor() {
    return listByCursor(ListByCursorParams.builder().build());
  }

  /**
   * {@return the list, page by page; nothing is sent before it is used, as {@link
   * ThingsClient#listOlder}}
   * @param params the other parameters
   */
  default AsyncPages<ThingPage, Thing> listOlder(ListOlderParams params) {
    return AsyncPages.of(
        ThingsCalls.Paged.listOlder(params),
        next -> raw().listOlder(next == null ? params : params.toBuilder().idLt(next).build()));
  }

  /**
   * {@link #listOlder} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<ThingPage, Thing> listOlder(Consumer<ListOlderParams.Builder> params) {
    return listOlder(ListOlderParams.of(params));
  }

  /**
   * {@link #listOlder} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<ThingPage, Thing> listOlder() {
    return listOlder(ListOlderParams.builder().build());
  }

  /**
   * {@return the list, page by page; nothing is sent before it is used, as {@link
   * ThingsClient#listLinked}}
   * @param params the other parameters
   */
  default AsyncPages<ThingPage, Thing> listLinked(ListLinkedParams params) {
    return AsyncPages.of(
        ThingsCalls.Paged.listLinked(params),
        next -> raw().listLinked(next == null ? params : params.toBuilder().after(next).build()));
  }

  /**
   * {@link #listLinked} with parameters set in place.
   *
   * @param params sets the parameters
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<ThingPage, Thing> listLinked(Consumer<ListLinkedParams.Builder> params) {
    return listLinked(ListLinkedParams.of(params));
  }

  /**
   * {@link #listLinked} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<ThingPage, Thing> listLinked() {
    return listLinked(ListLinkedParams.builder().build());
  }

  /**
   * {@return the list, page by page; nothing is sent before it is used, as {@link
   * ThingsClient#listHeaded}}
   * @param params the other parameters
   */
  default AsyncPages<List<Thing>, Thing> listHeaded(ListHeadedParams params) {
    return AsyncPages.of(
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
  default AsyncPages<List<Thing>, Thing> listHeaded(Consumer<ListHeadedParams.Builder> params) {
    return listHeaded(ListHeadedParams.of(params));
  }

  /**
   * {@link #listHeaded} without optional parameters.
   *
   * @return the list, page by page; nothing is sent before it is used
   */
  default AsyncPages<List<Thing>, Thing> listHeaded() {
    return listHeaded(ListHeadedParams.builder().build());
  }

  /** The operations of {@link AsyncThingsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncThingsClient#listNumbered}}
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<ThingPage>> listNumbered(ListNumberedParams params);

    /**
     * {@link #listNumbered} without optional parameters.
     *
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<ThingPage>> listNumbered() {
      return listNumbered(ListNumberedParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncThingsClient#listSkipped}}
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<CountablePage>> listSkipped(ListSkippedParams params);

    /**
     * {@link #listSkipped} without optional parameters.
     *
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<CountablePage>> listSkipped() {
      return listSkipped(ListSkippedParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncThingsClient#listBare}}
     * @param next the value
     * @param offset the value
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<List<Thing>>> listBare(String next, int offset,
        ListBareParams params);

    /**
     * {@link #listBare} without optional parameters.
     *
     * @param next the value
     * @param offset the value
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<List<Thing>>> listBare(String next, int offset) {
      return listBare(next, offset, ListBareParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncThingsClient#listByCursor}}
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<NestedPage>> listByCursor(ListByCursorParams params);

    /**
     * {@link #listByCursor} without optional parameters.
     *
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<NestedPage>> listByCursor() {
      return listByCursor(ListByCursorParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncThingsClient#listOlder}}
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<ThingPage>> listOlder(ListOlderParams params);

    /**
     * {@link #listOlder} without optional parameters.
     *
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<ThingPage>> listOlder() {
      return listOlder(ListOlderParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncThingsClient#listLinked}}
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<ThingPage>> listLinked(ListLinkedParams params);

    /**
     * {@link #listLinked} without optional parameters.
     *
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<ThingPage>> listLinked() {
      return listLinked(ListLinkedParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncThingsClient#listHeaded}}
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<List<Thing>>> listHeaded(ListHeadedParams params);

    /**
     * {@link #listHeaded} without optional parameters.
     *
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<List<Thing>>> listHeaded() {
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
