package golden.errors;

import golden.errors.client.FilesClient;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiKey;
import io.github.cubegen.runtime.ClientBuilder;
import io.github.cubegen.runtime.HttpBasic;
import io.github.cubegen.runtime.HttpBearer;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The client of {@code Errors}.
 *
 * <p>Immutable and safe for use by many threads; close it when it is no longer needed.
 */
@Generated("io.github.cubegen.emit.RootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class ErrorsClient implements AutoCloseable {
  private final ApiClient api;
  private final FilesClient files;
  private final AsyncErrorsClient async;

  private ErrorsClient(ApiClient api) {
    this.api = api;
    this.files = FilesClient.of(api);
    this.async = new AsyncErrorsClient(api);
  }

  /** {@return a builder with the settings that the description gives} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the operations of {@link FilesClient}} */
  public FilesClient files() {
    return this.files;
  }

  /** {@return the same operations without waiting for the response} */
  public AsyncErrorsClient async() {
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
  public ErrorsClient with(Consumer<Builder> changes) {
    Builder builder = toBuilder();
    changes.accept(builder);
    return builder.build();
  }

  /** Gives the connections back. */
  @Override
  public void close() {
    this.api.close();
  }

  /** Collects the settings for {@link ErrorsClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {
      super(URI.create("https://api.example"));
    }

    private Builder(ApiClient api) {
      super(api);
    }

    /**
     * Token of a session.
     *
     * @param value the credential; it is never logged
     * @return this builder
     */
    public Builder token(String value) {
      return credential("Token", ApiKey.inHeader("X-Token", value));
    }

    /**
     * Token of a session.
     *
     * @param value gives the credential for each call, or null for none
     * @return this builder
     */
    public Builder token(Supplier<@Nullable String> value) {
      return credential("Token", ApiKey.inHeader("X-Token", value));
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
     * Sets the credentials of the security scheme {@code Login}.
     *
     * @param user the user's name
     * @param password the user's password; it is never logged
     * @return this builder
     */
    public Builder login(String user, String password) {
      return credential("Login", HttpBasic.of(user, password));
    }

    /**
     * Takes the settings that the environment has: {@code ERRORS_BASE_URI}, {@code _TIMEOUT} and
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
      variable(variables, "ERRORS_TOKEN", this::token);
      variable(variables, "ERRORS_KEY", this::key);
      variable(variables, "ERRORS_BEARER", this::bearer);
      variable(variables, "ERRORS_LOGIN_USER", user -> variable(variables, "ERRORS_LOGIN_PASSWORD",
          password -> login(user, password)));
      return environment("ERRORS", variables);
    }

    /** {@return a client with these settings} */
    public ErrorsClient build() {
      return new ErrorsClient(buildApi());
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
