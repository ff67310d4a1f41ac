package golden.hostile;

import golden.hostile.client.ABClient;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ClientBuilder;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * <em>/ class A {} /</em> &#92;u002a/ $L %s {&#64;code
 * &lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;
 *
 * <p>Immutable and safe for use by many threads; close it when it is no longer needed.
 */
@Generated("io.github.cubegen.emit.RootClientEmitter")
@SuppressWarnings("doclint:missing")
public final class HostileU002aCodeClient implements AutoCloseable {
  private final ApiClient api;
  private final ABClient aB;
  private final AsyncHostileU002aCodeClient async;

  private HostileU002aCodeClient(ApiClient api) {
    this.api = api;
    this.aB = ABClient.of(api);
    this.async = new AsyncHostileU002aCodeClient(api);
  }

  /** {@return a builder with the settings that the description gives} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the operations of {@link ABClient}} */
  public ABClient aB() {
    return this.aB;
  }

  /** {@return the same operations without waiting for the response} */
  public AsyncHostileU002aCodeClient async() {
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
  public HostileU002aCodeClient with(Consumer<Builder> changes) {
    Builder builder = toBuilder();
    changes.accept(builder);
    return builder.build();
  }

  /** Gives the connections back. */
  @Override
  public void close() {
    this.api.close();
  }

  /** Collects the settings for {@link HostileU002aCodeClient}. */
  public static final class Builder extends ClientBuilder<Builder> {
    private Builder() {
      super(URI.create("https://api.example"));
    }

    private Builder(ApiClient api) {
      super(api);
    }

    /**
     * Takes the settings that the environment has: {@code HOSTILE_U002A_CODE_BASE_URI}, {@code
     * _TIMEOUT} and {@code _CONNECT_TIMEOUT} (seconds, or as {@code PT1M}), {@code _MAX_RETRIES},
     * {@code _USER_AGENT}, and one for each credential.
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
      return environment("HOSTILE_U002A_CODE", variables);
    }

    /** {@return a client with these settings} */
    public HostileU002aCodeClient build() {
      return new HostileU002aCodeClient(buildApi());
    }

    @Override
    protected Builder self() {
      return this;
    }
  }
}
