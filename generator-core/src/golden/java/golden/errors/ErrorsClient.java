package golden.errors;

import golden.errors.client.FilesClient;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiKey;
import io.github.cubegen.runtime.ClientBuilder;
import io.github.cubegen.runtime.HttpBasic;
import io.github.cubegen.runtime.HttpBearer;
import java.net.URI;
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
