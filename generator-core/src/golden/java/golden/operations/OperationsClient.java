package golden.operations;

import golden.operations.client.UsersClient;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ClientBuilder;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * Parameters, bodies, envelopes and pages.
 *
 * <p>Immutable and safe for use by many threads; close it when it is no longer needed.
 */
@Generated("io.github.cubegen.emit.RootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class OperationsClient implements AutoCloseable {
  private final ApiClient api;
  private final UsersClient users;
  private final AsyncOperationsClient async;

  private OperationsClient(ApiClient api) {
    this.api = api;
    this.users = UsersClient.of(api);
    this.async = new AsyncOperationsClient(api);
  }

  /** {@return a builder with the settings that the description gives} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the operations of {@link UsersClient}} */
  public UsersClient users() {
    return this.users;
  }

  /** {@return the same operations without waiting for the response} */
  public AsyncOperationsClient async() {
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

  /** Collects the settings for {@link OperationsClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {
      super(URI.create("https://api.example/v1"));
    }

    private Builder(ApiClient api) {
      super(api);
    }

    /** {@return a client with these settings} */
    public OperationsClient build() {
      return new OperationsClient(buildApi());
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
