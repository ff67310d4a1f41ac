package golden.tokens;

import golden.tokens.client.AsyncSessionsClient;
import golden.tokens.client.IssueTokenParams;
import golden.tokens.client.NotesClient;
import golden.tokens.client.SessionsClient;
import golden.tokens.model.Issued;
import golden.tokens.model.Login;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiKey;
import io.github.cubegen.runtime.ClientBuilder;
import io.github.cubegen.runtime.HttpBearer;
import io.github.cubegen.runtime.TokenOperation;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The client of {@code Tokens}.
 *
 * <p>Immutable and safe for use by many threads; close it when it is no longer needed.
 */
@Generated("io.github.cubegen.emit.RootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class TokensClient implements AutoCloseable {
  private final ApiClient api;
  private final SessionsClient sessions;
  private final NotesClient notes;
  private final AsyncTokensClient async;

  private TokensClient(ApiClient api) {
    this.api = api;
    this.sessions = SessionsClient.of(api);
    this.notes = NotesClient.of(api);
    this.async = new AsyncTokensClient(api);
  }

  /** {@return a builder with the settings that the description gives} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the operations of {@link SessionsClient}} */
  public SessionsClient sessions() {
    return this.sessions;
  }

  /** {@return the operations of {@link NotesClient}} */
  public NotesClient notes() {
    return this.notes;
  }

  /** {@return the same operations without waiting for the response} */
  public AsyncTokensClient async() {
    return this.async;
  }

  /**
   * {@return a builder with the settings of this client; clients built from it share its
   * connections}
   */
  public Builder toBuilder() {
    return new Builder(this.api);
  }

  /**
   * {@return a client with changed settings that shares the connections of this one; it is closed
   * by itself}
   * @param changes changes the settings
   */
  public TokensClient with(Consumer<Builder> changes) {
    Builder builder = toBuilder();
    changes.accept(builder);
    return builder.build();
  }

  /** Gives the connections back. */
  @Override
  public void close() {
    this.api.close();
  }

  /** Collects the settings for {@link TokensClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {
      super(URI.create("https://api.example"));
    }

    private Builder(ApiClient api) {
      super(api);
    }

    /**
     * Sets what is sent as {@code X-Session} in the header.
     *
     * @param value the credential; it is never logged
     * @return this builder
     */
    public Builder token(String value) {
      return credential("Token", ApiKey.inHeader("X-Session", value));
    }

    /**
     * Sets what is sent as {@code X-Session} in the header.
     *
     * @param value gives the credential for each call, or null for none
     * @return this builder
     */
    public Builder token(Supplier<@Nullable String> value) {
      return credential("Token", ApiKey.inHeader("X-Session", value));
    }

    /**
     * Sets the credentials of the security scheme {@code Bearer}.
     *
     * @param value the credential; it is never logged
     * @return this builder
     */
    public Builder bearer(String value) {
      return credential("Bearer", HttpBearer.of(value));
    }

    /**
     * Sets the credentials of the security scheme {@code Bearer}.
     *
     * @param value gives the credential for each call, or null for none
     * @return this builder
     */
    public Builder bearer(Supplier<@Nullable String> value) {
      return credential("Bearer", HttpBearer.of(value));
    }

    /**
     * Sets what is sent as {@code key} in the cookie.
     *
     * @param value the credential; it is never logged
     * @return this builder
     */
    public Builder cookie(String value) {
      return credential("Cookie", ApiKey.inCookie("key", value));
    }

    /**
     * Sets what is sent as {@code key} in the cookie.
     *
     * @param value gives the credential for each call, or null for none
     * @return this builder
     */
    public Builder cookie(Supplier<@Nullable String> value) {
      return credential("Cookie", ApiKey.inCookie("key", value));
    }

    /**
     * Sets what is sent as {@code key} in the query.
     *
     * @param value the credential; it is never logged
     * @return this builder
     */
    public Builder key(String value) {
      return credential("Key", ApiKey.inQuery("key", value));
    }

    /**
     * Sets what is sent as {@code key} in the query.
     *
     * @param value gives the credential for each call, or null for none
     * @return this builder
     */
    public Builder key(Supplier<@Nullable String> value) {
      return credential("Key", ApiKey.inQuery("key", value));
    }

    /**
     * Gets {@code Token} by {@code SessionsClient.openSession} when the first call needs it, once
     * for all threads, and renews it by itself.
     *
     * @param login the value
     * @return this builder
     */
    public Builder session(Login login) {
      Objects.requireNonNull(login, "login");
      return credential("Token", ApiKey.inHeader("X-Session", TokenOperation.of(
              api -> AsyncSessionsClient.of(api).raw().openSession(login),
              response -> response.body().secret())
              .expiryInHeader("X-Session-End")
              .refusal(401, "No such session")));
    }

    /**
     * Gets {@code Bearer} by {@code SessionsClient.issueToken} when the first call needs it, once
     * for all threads, and renews it by itself.
     *
     * @param tenant the value
     * @param params the other parameters
     * @return this builder
     */
    public Builder issueToken(String tenant, IssueTokenParams params) {
      Objects.requireNonNull(tenant, "tenant");
      Objects.requireNonNull(params, "params");
      return credential("Bearer", HttpBearer.of(TokenOperation.of(
              api -> AsyncSessionsClient.of(api).raw().issueToken(tenant, params),
              response -> Optional.ofNullable(response.body()).map(Issued::accessToken).orElse(null))
              .expiry(response -> Optional.ofNullable(response.body()).map(Issued::expiresIn).orElse(null))
              .refusal(401)));
    }

    /**
     * Gets {@code Cookie} by {@code SessionsClient.makeKey} when the first call needs it, once for
     * all threads, and renews it by itself.
     *
     * @return this builder
     */
    public Builder keyFromHeader() {
      return credential("Cookie", ApiKey.inCookie("key", TokenOperation.of(
              api -> AsyncSessionsClient.of(api).raw().makeKey(),
              response -> response.header("X-Key"))));
    }

    /**
     * Takes the settings that the environment has: {@code TOKENS_BASE_URI}, {@code _TIMEOUT} and
     * {@code _CONNECT_TIMEOUT} (seconds, or as {@code PT1M}), {@code _MAX_RETRIES}, {@code
     * _USER_AGENT}, and one for each credential.
     *
     * @return this builder
     * @throws IllegalArgumentException if one is not what it has to be
     */
    public Builder fromEnvironment() {
      return fromEnvironment(System.getenv());
    }

    /**
     * {@link #fromEnvironment()} with variables from elsewhere.
     *
     * @param variables the values by name
     * @return this builder
     * @throws IllegalArgumentException if one is not what it has to be
     */
    public Builder fromEnvironment(Map<String, String> variables) {
      variable(variables, "TOKENS_TOKEN", this::token);
      variable(variables, "TOKENS_BEARER", this::bearer);
      variable(variables, "TOKENS_COOKIE", this::cookie);
      variable(variables, "TOKENS_KEY", this::key);
      return environment("TOKENS", variables);
    }

    /** {@return a client with these settings} */
    public TokensClient build() {
      return new TokensClient(buildApi());
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
