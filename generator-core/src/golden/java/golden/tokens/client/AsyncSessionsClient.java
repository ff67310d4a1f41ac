package golden.tokens.client;

import golden.tokens.model.Issued;
import golden.tokens.model.Login;
import golden.tokens.model.Session;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The operations of {@link SessionsClient} without waiting for the response.
 *
 * <p>To cancel a future stops the call. A future fails with the exception that the blocking
 * operation throws.
 */
@Generated("io.github.cubegen.emit.AsyncModuleClientEmitter")
public interface AsyncSessionsClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AsyncSessionsClient of(ApiClient api) {
    Raw raw = new SessionsCalls.Async(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default AsyncSessionsClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * {@return a future with the result of {@link SessionsClient#openSession}}
   * @param login the value
   */
  default CompletableFuture<Session> openSession(Login login) {
    return ApiResponse.bodyOf(raw().openSession(login));
  }

  /**
   * {@return a future with the result of {@link SessionsClient#issueToken}}
   * @param tenant the value
   * @param params the other parameters
   */
  default CompletableFuture<@Nullable Issued> issueToken(String tenant, IssueTokenParams params) {
    return ApiResponse.bodyOf(raw().issueToken(tenant, params));
  }

  /**
   * {@link #issueToken} with parameters set in place.
   *
   * @param tenant the value
   * @param params sets the parameters
   * @return a future with the result
   */
  default CompletableFuture<@Nullable Issued> issueToken(String tenant,
      Consumer<IssueTokenParams.Builder> params) {
    return issueToken(tenant, IssueTokenParams.of(params));
  }

  /**
   * {@link #issueToken} without optional parameters.
   *
   * @param tenant the value
   * @return a future with the result
   */
  default CompletableFuture<@Nullable Issued> issueToken(String tenant) {
    return issueToken(tenant, IssueTokenParams.builder().build());
  }

  /** {@return a future with null once {@link SessionsClient#makeKey} is done} */
  default CompletableFuture<Void> makeKey() {
    return ApiResponse.bodyOf(raw().makeKey());
  }

  /** The operations of {@link AsyncSessionsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncSessionsClient#openSession}}
     * @param login the value
     */
    CompletableFuture<ApiResponse<Session>> openSession(Login login);

    /**
     * {@return a future with the response to {@link AsyncSessionsClient#issueToken}}
     * @param tenant the value
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<@Nullable Issued>> issueToken(String tenant,
        IssueTokenParams params);

    /**
     * {@link #issueToken} without optional parameters.
     *
     * @param tenant the value
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<@Nullable Issued>> issueToken(String tenant) {
      return issueToken(tenant, IssueTokenParams.builder().build());
    }

    /** {@return a future with the response to {@link AsyncSessionsClient#makeKey}} */
    CompletableFuture<ApiResponse<Void>> makeKey();

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
