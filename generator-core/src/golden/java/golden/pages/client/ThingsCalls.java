package golden.pages.client;

import golden.pages.model.CountablePage;
import golden.pages.model.CountablePageItems;
import golden.pages.model.NestedPage;
import golden.pages.model.NestedPageData;
import golden.pages.model.NestedPageMeta;
import golden.pages.model.Thing;
import golden.pages.model.ThingPage;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Operation;
import io.github.cubegen.runtime.Paging;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link ThingsClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class ThingsCalls {
  private static final Operation<ThingPage> LIST_NUMBERED =
      Operation.<ThingPage>of("listNumbered", "GET", "/numbered")
          .errors(Errors.STANDARD)
          .result(200, ThingPage.codec());

  private static final Operation<CountablePage> LIST_SKIPPED =
      Operation.<CountablePage>of("listSkipped", "GET", "/skipped")
          .errors(Errors.STANDARD)
          .result(200, CountablePage.codec());

  private static final Operation<List<Thing>> LIST_BARE =
      Operation.<List<Thing>>of("listBare", "GET", "/owners/{next}/things")
          .errors(Errors.STANDARD)
          .result(200, Codecs.list(Thing.codec()));

  private static final Operation<NestedPage> LIST_BY_CURSOR =
      Operation.<NestedPage>of("listByCursor", "GET", "/cursors")
          .errors(Errors.STANDARD)
          .result(200, NestedPage.codec());

  private static final Operation<ThingPage> LIST_OLDER =
      Operation.<ThingPage>of("listOlder", "GET", "/older")
          .errors(Errors.STANDARD)
          .result(200, ThingPage.codec());

  private static final Operation<ThingPage> LIST_LINKED =
      Operation.<ThingPage>of("listLinked", "GET", "/linked")
          .errors(Errors.STANDARD)
          .result(200, ThingPage.codec());

  private static final Operation<List<Thing>> LIST_HEADED =
      Operation.<List<Thing>>of("listHeaded", "GET", "/headed")
          .errors(Errors.STANDARD)
          .result(200, Codecs.list(Thing.codec()));

  private ThingsCalls() {}

  static Call<ThingPage> listNumbered(ListNumberedParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(LIST_NUMBERED)
        .query("page", params.page())
        .query("per_page", params.perPage())
        .query("name", params.name());
  }

  static Call<CountablePage> listSkipped(ListSkippedParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(LIST_SKIPPED)
        .query("skip", params.skip())
        .query("limit", params.limit())
        .query("count", params.count());
  }

  static Call<List<Thing>> listBare(String next, int offset, ListBareParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(LIST_BARE)
        .path("next", next)
        .query("offset", offset)
        .query("limit", params.limit());
  }

  static Call<NestedPage> listByCursor(ListByCursorParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(LIST_BY_CURSOR).query("token", params.token());
  }

  static Call<ThingPage> listOlder(ListOlderParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(LIST_OLDER).query("id[lt]", params.idLt());
  }

  static Call<ThingPage> listLinked(ListLinkedParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(LIST_LINKED).query("after", params.after());
  }

  static Call<List<Thing>> listHeaded(ListHeadedParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(LIST_HEADED).query("page", params.page());
  }

  static final class Paged {
    private Paged() {}

    static Paging<Long, ThingPage, Thing> listNumbered(ListNumberedParams params) {
      return Paging.<ThingPage, Thing>byNumber(ThingPage::items, params.page(), 1,
          Objects.requireNonNullElse(params.perPage(), 10))
          .total(ThingPage::totalEntries)
          .size(ThingPage::perPage);
    }

    static Paging<Long, CountablePage, Thing> listSkipped(ListSkippedParams params) {
      return Paging.<CountablePage, Thing>byOffset(value -> Optional.ofNullable(value)
          .map(CountablePage::items).map(v -> v instanceof CountablePageItems.ListValue list
          ? list.value() : null).orElse(null), params.skip(),
          Objects.requireNonNullElse(params.limit(), 100L))
          .total(CountablePage::totalEntries);
    }

    static Paging<Long, List<Thing>, Thing> listBare(String next, int offset,
        ListBareParams params) {
      return Paging.<List<Thing>, Thing>byOffset(value -> value, offset, params.limit());
    }

    static Paging<String, NestedPage, Thing> listByCursor(ListByCursorParams params) {
      return Paging.<String, NestedPage, Thing>byCursor(value -> Optional.ofNullable(value)
          .map(NestedPage::data).map(NestedPageData::things).orElse(null), value ->
          Optional.ofNullable(value).map(NestedPage::meta).map(NestedPageMeta::next).orElse(null));
    }

    static Paging<Long, ThingPage, Thing> listOlder(ListOlderParams params) {
      return Paging.<Long, ThingPage, Thing>byLastItem(ThingPage::items, Thing::id);
    }

    static Paging<String, ThingPage, Thing> listLinked(ListLinkedParams params) {
      return Paging.<ThingPage, Thing>byAddress(ThingPage::items, ThingPage::nextPage, "after");
    }

    static Paging<String, List<Thing>, Thing> listHeaded(ListHeadedParams params) {
      return Paging.<List<Thing>, Thing>byLink(value -> value, "page");
    }
  }

  record Blocking(ApiClient api) implements ThingsClient.Raw {
    @Override
    public ThingsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<ThingPage> listNumbered(ListNumberedParams params) {
      return api.send(ThingsCalls.listNumbered(params));
    }

    @Override
    public ApiResponse<CountablePage> listSkipped(ListSkippedParams params) {
      return api.send(ThingsCalls.listSkipped(params));
    }

    @Override
    public ApiResponse<List<Thing>> listBare(String next, int offset, ListBareParams params) {
      return api.send(ThingsCalls.listBare(next, offset, params));
    }

    @Override
    public ApiResponse<NestedPage> listByCursor(ListByCursorParams params) {
      return api.send(ThingsCalls.listByCursor(params));
    }

    @Override
    public ApiResponse<ThingPage> listOlder(ListOlderParams params) {
      return api.send(ThingsCalls.listOlder(params));
    }

    @Override
    public ApiResponse<ThingPage> listLinked(ListLinkedParams params) {
      return api.send(ThingsCalls.listLinked(params));
    }

    @Override
    public ApiResponse<List<Thing>> listHeaded(ListHeadedParams params) {
      return api.send(ThingsCalls.listHeaded(params));
    }
  }

  record Async(ApiClient api) implements AsyncThingsClient.Raw {
    @Override
    public AsyncThingsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<ThingPage>> listNumbered(ListNumberedParams params) {
      return api.sendAsync(ThingsCalls.listNumbered(params));
    }

    @Override
    public CompletableFuture<ApiResponse<CountablePage>> listSkipped(ListSkippedParams params) {
      return api.sendAsync(ThingsCalls.listSkipped(params));
    }

    @Override
    public CompletableFuture<ApiResponse<List<Thing>>> listBare(String next, int offset,
        ListBareParams params) {
      return api.sendAsync(ThingsCalls.listBare(next, offset, params));
    }

    @Override
    public CompletableFuture<ApiResponse<NestedPage>> listByCursor(ListByCursorParams params) {
      return api.sendAsync(ThingsCalls.listByCursor(params));
    }

    @Override
    public CompletableFuture<ApiResponse<ThingPage>> listOlder(ListOlderParams params) {
      return api.sendAsync(ThingsCalls.listOlder(params));
    }

    @Override
    public CompletableFuture<ApiResponse<ThingPage>> listLinked(ListLinkedParams params) {
      return api.sendAsync(ThingsCalls.listLinked(params));
    }

    @Override
    public CompletableFuture<ApiResponse<List<Thing>>> listHeaded(ListHeadedParams params) {
      return api.sendAsync(ThingsCalls.listHeaded(params));
    }
  }
}
