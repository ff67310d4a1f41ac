package golden.deprecated.client;

import golden.deprecated.model.Thing;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Operation;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link ThingsClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings({"deprecation", "doclint:missing"})
final class ThingsCalls {
  private static final Operation<List<Thing>> LIST_THINGS =
      Operation.<List<Thing>>of("listThings", "GET", "/things")
          .errors(Errors.STANDARD)
          .result(200, Codecs.list(Thing.codec()));

  private ThingsCalls() {}

  static Call<List<Thing>> listThings(ListThingsParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(LIST_THINGS)
        .query("order", params.order())
        .query("old", params.old());
  }

  record Blocking(ApiClient api) implements ThingsClient.Raw {
    @Override
    public ThingsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<List<Thing>> listThings(ListThingsParams params) {
      return api.send(ThingsCalls.listThings(params));
    }
  }

  record Async(ApiClient api) implements AsyncThingsClient.Raw {
    @Override
    public AsyncThingsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<List<Thing>>> listThings(ListThingsParams params) {
      return api.sendAsync(ThingsCalls.listThings(params));
    }
  }
}
