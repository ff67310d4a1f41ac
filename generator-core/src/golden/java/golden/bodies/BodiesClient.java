package golden.bodies;

import golden.bodies.client.FilesClient;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ClientBuilder;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * The client of {@code Bodies}.
 *
 * <p>Immutable and safe for use by many threads; close it when it is no longer needed.
 */
@Generated("io.github.cubegen.emit.RootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class BodiesClient implements AutoCloseable {
  private final ApiClient api;
  private final FilesClient files;
  private final AsyncBodiesClient async;

  private BodiesClient(ApiClient api) {
    this.api = api;
    this.files = FilesClient.of(api);
    this.async = new AsyncBodiesClient(api);
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
  public AsyncBodiesClient async() {
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

  /** Collects the settings for {@link BodiesClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {
      super(URI.create("https://api.example.com/v1"));
    }

    private Builder(ApiClient api) {
      super(api);
    }

    /** {@return a client with these settings} */
    public BodiesClient build() {
      return new BodiesClient(buildApi());
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
