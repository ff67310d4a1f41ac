package golden.filters;

import golden.filters.client.ThingsClient;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ClientBuilder;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Conditions on fields that the caller names.
 *
 * <p>Immutable and safe for use by many threads; close it when it is no longer needed.
 */
@Generated("io.github.cubegen.emit.RootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class FiltersClient implements AutoCloseable {
  private final ApiClient api;
  private final ThingsClient things;
  private final AsyncFiltersClient async;

  private FiltersClient(ApiClient api) {
    this.api = api;
    this.things = ThingsClient.of(api);
    this.async = new AsyncFiltersClient(api);
  }

  /** {@return a builder with the settings that the description gives} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the operations of {@link ThingsClient}} */
  public ThingsClient things() {
    return this.things;
  }

  /** {@return the same operations without waiting for the response} */
  public AsyncFiltersClient async() {
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
  public FiltersClient with(Consumer<Builder> changes) {
    Builder builder = toBuilder();
    changes.accept(builder);
    return builder.build();
  }

  /** Gives the connections back. */
  @Override
  public void close() {
    this.api.close();
  }

  /** Collects the settings for {@link FiltersClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {
      super(URI.create("https://api.example/v1"));
    }

    private Builder(ApiClient api) {
      super(api);
    }

    /**
     * Takes the settings that the environment has: {@code FILTERS_BASE_URI}, {@code _TIMEOUT} and
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
      return environment("FILTERS", variables);
    }

    /** {@return a client with these settings} */
    public FiltersClient build() {
      return new FiltersClient(buildApi());
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
