package golden.tokens.client;

import golden.tokens.model.Issued;
import golden.tokens.model.Login;
import golden.tokens.model.Session;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Operation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How the operations of {@link SessionsClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class SessionsCalls {
  private static final Operation<Session> OPEN_SESSION =
      Operation.<Session>of("openSession", "POST", "/session")
          .secrets("password")
          .errors(Errors.STANDARD)
          .result(201, Codecs.envelope("session", Session.codec()));

  private static final Operation<@Nullable Issued> ISSUE_TOKEN =
      Operation.<@Nullable Issued>of("issueToken", "POST", "/token/{tenant}")
          .security("Key")
          .security("Bearer")
          .errors(Errors.SET_2)
          .result(200, Issued.codec())
          .noContent(204);

  private static final Operation<Void> MAKE_KEY =
      Operation.<Void>of("makeKey", "POST", "/key")
          .errors(Errors.STANDARD)
          .noContent(204);

  private SessionsCalls() {}

  static Call<Session> openSession(Login login) {
    return Call.of(OPEN_SESSION).json("application/json", Login.codec(),
        Objects.requireNonNull(login, "login"));
  }

  static Call<@Nullable Issued> issueToken(String tenant, IssueTokenParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(ISSUE_TOKEN)
        .path("tenant", tenant)
        .query("scope", params.scope());
  }

  static Call<Void> makeKey() {
    return Call.of(MAKE_KEY);
  }

  record Blocking(ApiClient api) implements SessionsClient.Raw {
    @Override
    public SessionsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<Session> openSession(Login login) {
      return api.send(SessionsCalls.openSession(login));
    }

    @Override
    public ApiResponse<@Nullable Issued> issueToken(String tenant, IssueTokenParams params) {
      return api.send(SessionsCalls.issueToken(tenant, params));
    }

    @Override
    public ApiResponse<Void> makeKey() {
      return api.send(SessionsCalls.makeKey());
    }
  }

  record Async(ApiClient api) implements AsyncSessionsClient.Raw {
    @Override
    public AsyncSessionsClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<Session>> openSession(Login login) {
      return api.sendAsync(SessionsCalls.openSession(login));
    }

    @Override
    public CompletableFuture<ApiResponse<@Nullable Issued>> issueToken(String tenant,
        IssueTokenParams params) {
      return api.sendAsync(SessionsCalls.issueToken(tenant, params));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> makeKey() {
      return api.sendAsync(SessionsCalls.makeKey());
    }
  }
}
