package golden.filters.client;

import golden.filters.model.ThingFilter;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Operation;
import io.github.cubegen.runtime.Style;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link ThingsClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class ThingsCalls {
  private static final Operation<Integer> SEARCH_THINGS =
      Operation.<Integer>of("searchThings", "GET", "/things")
          .errors(Errors.STANDARD)
          .result(200, Codecs.INT);

  private static final Operation<Void> DELETE_THINGS =
      Operation.<Void>of("deleteThings", "DELETE", "/things")
          .errors(Errors.STANDARD)
          .noContent(204);

  private ThingsCalls() {}

  static Call<Integer> searchThings(SearchThingsParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(SEARCH_THINGS)
        .query("criteria", params.criteria(), ThingFilter.codec(), Style.FORM, true)
        .query("limit", params.limit());
  }

  static Call<Void> deleteThings(ThingFilter criteria) {
    return Call.of(DELETE_THINGS).query("criteria",
        Objects.requireNonNull(criteria, "criteria"), ThingFilter.codec(), Style.FORM, true);
  }

  record Blocking(ApiClient api) implements ThingsClient.Raw {
    @Override
    public ThingsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<Integer> searchThings(SearchThingsParams params) {
      return api.send(ThingsCalls.searchThings(params));
    }

    @Override
    public ApiResponse<Void> deleteThings(ThingFilter criteria) {
      return api.send(ThingsCalls.deleteThings(criteria));
    }
  }

  record Async(ApiClient api) implements AsyncThingsClient.Raw {
    @Override
    public AsyncThingsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<Integer>> searchThings(SearchThingsParams params) {
      return api.sendAsync(ThingsCalls.searchThings(params));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> deleteThings(ThingFilter criteria) {
      return api.sendAsync(ThingsCalls.deleteThings(criteria));
    }
  }
}
