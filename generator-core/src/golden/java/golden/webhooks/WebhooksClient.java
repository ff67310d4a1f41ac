package golden.webhooks;

import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ClientBuilder;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * Calls that the API makes.
 *
 * <p>Immutable and safe for use by many threads; close it when it is no longer needed.
 */
@Generated("io.github.cubegen.emit.RootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class WebhooksClient implements AutoCloseable {
  private final ApiClient api;
  private final AsyncWebhooksClient async;

  private WebhooksClient(ApiClient api) {
    this.api = api;
    this.async = new AsyncWebhooksClient(api);
  }

  /** {@return a builder with the settings that the description gives} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the same operations without waiting for the response} */
  public AsyncWebhooksClient async() {
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

  /** Collects the settings for {@link WebhooksClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {
      super(URI.create("https://api.example/v1"));
    }

    private Builder(ApiClient api) {
      super(api);
    }

    /** {@return a client with these settings} */
    public WebhooksClient build() {
      return new WebhooksClient(buildApi());
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
