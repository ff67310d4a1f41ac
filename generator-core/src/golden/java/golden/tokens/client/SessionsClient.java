package golden.tokens.client;

import golden.tokens.exception.TokenExpiredException;
import golden.tokens.model.Issued;
import golden.tokens.model.Login;
import golden.tokens.model.Session;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiException;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The operations of {@code sessions}. */
@Generated("io.github.cubegen.emit.ModuleClientEmitter")
public interface SessionsClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static SessionsClient of(ApiClient api) {
    Raw raw = new SessionsCalls.Blocking(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default SessionsClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * Opens a session.
   *
   * <p>{@code POST /session}
   *
   * @param login the argument
   * @return the session
   */
  default Session openSession(Login login) {
    return raw().openSession(login).body();
  }

  /**
   * Issues a token.
   *
   * <p>{@code POST /token/{tenant}}
   *
   * @param tenant the argument
   * @param params the other parameters
   * @return the token
   * @throws ApiException if the server answers with an error, such as
   *     {@link TokenExpiredException}
   */
  default @Nullable Issued issueToken(String tenant, IssueTokenParams params) {
    return raw().issueToken(tenant, params).body();
  }

  /**
   * {@link #issueToken} with parameters set in place.
   *
   * @param tenant the value
   * @param params sets the parameters
   * @return the token
   */
  default @Nullable Issued issueToken(String tenant, Consumer<IssueTokenParams.Builder> params) {
    return issueToken(tenant, IssueTokenParams.of(params));
  }

  /**
   * {@link #issueToken} without optional parameters.
   *
   * @param tenant the value
   * @return the token
   */
  default @Nullable Issued issueToken(String tenant) {
    return issueToken(tenant, IssueTokenParams.builder().build());
  }

  /**
   * Makes a key.
   *
   * <p>{@code POST /key}
   */
  default void makeKey() {
    raw().makeKey();
  }

  /** The operations of {@link SessionsClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link SessionsClient#openSession}}
     * @param login the value
     */
    ApiResponse<Session> openSession(Login login);

    /**
     * {@return the response to {@link SessionsClient#issueToken}}
     * @param tenant the value
     * @param params the other parameters
     */
    ApiResponse<@Nullable Issued> issueToken(String tenant, IssueTokenParams params);

    /**
     * {@link #issueToken} without optional parameters.
     *
     * @param tenant the value
     * @return the response
     */
    default ApiResponse<@Nullable Issued> issueToken(String tenant) {
      return issueToken(tenant, IssueTokenParams.builder().build());
    }

    /** {@return the response to {@link SessionsClient#makeKey}} */
    ApiResponse<Void> makeKey();

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
