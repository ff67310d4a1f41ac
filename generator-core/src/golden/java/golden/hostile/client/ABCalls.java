package golden.hostile.client;

import golden.hostile.model.Odd;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Operation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link ABClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class ABCalls {
  private static final Operation<Odd> GET_SYSTEM_EXIT1 =
      Operation.<Odd>of("get\"+System.exit(1)+\"", "GET", "/q%22+x+%22/{i}")
          .errors(Errors.STANDARD)
          .result(200, Odd.codec());

  private ABCalls() {}

  static Call<Odd> getSystemExit1(String i, GetSystemExit1Params params) {
    Objects.requireNonNull(params, "params");
    return Call.of(GET_SYSTEM_EXIT1)
        .path("i", i)
        .query("q\"+System.setProperty(\"X\",\"1\")+\"", params.qSystemSetPropertyX1());
  }

  record Blocking(ApiClient api) implements ABClient.Raw {
    @Override
    public ABClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<Odd> getSystemExit1(String i, GetSystemExit1Params params) {
      return api.send(ABCalls.getSystemExit1(i, params));
    }
  }

  record Async(ApiClient api) implements AsyncABClient.Raw {
    @Override
    public AsyncABClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<Odd>> getSystemExit1(String i,
        GetSystemExit1Params params) {
      return api.sendAsync(ABCalls.getSystemExit1(i, params));
    }
  }
}
