package io.github.cubegen.runtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a client that no description changes.
 *
 * @param <B> the type of the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    /** How long a call may take, if nothing else is said. */
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    /** How long a connection may take, if nothing else is said. */
    private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** Longer than any call: 100 years, which the clocks of the JDK can still add to the present. */
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    /** What is sent with every call. */
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** By security scheme. */
    private final Map<String, Credential> credentials = new LinkedHashMap<>();

    /** The server. */
    private @Nullable String baseUri;

    /** How long a whole call may take. */
    private Duration timeout = DEFAULT_TIMEOUT;

    /** How long making a connection may take. */
    private Duration connectTimeout = DEFAULT_CONNECT_TIMEOUT;

    /** How much of a response is read. */
    private ResponseLimits limits = ResponseLimits.DEFAULT;

    /** The connections to use; null to make new ones. */
    private @Nullable SharedTransport shared;

    /** Begins without a server, which must then be set. */
    protected ClientBuilder() {}

    /**
     * Begins with a server.
     *
     * @param server the server that the description names
     */
    protected ClientBuilder(URI server) {
        this.baseUri = BaseUri.check(server);
    }

    /**
     * Begins with the settings and the connections of a client.
     *
     * @param client the client
     */
    protected ClientBuilder(ApiClient client) {
        ClientSettings settings = client.settings();
        this.baseUri = settings.baseUri();
        this.timeout = settings.timeout();
        this.limits = settings.limits();
        this.headers.putAll(settings.headers());
        this.credentials.putAll(settings.credentials());
        this.shared = client.shared();
    }

    /** {@return this builder} */
    protected abstract B self();

    /**
     * Sets the server.
     *
     * @param server {@code http} or {@code https} and a host, perhaps with a port and the beginning of all paths
     * @return this builder
     * @throws IllegalArgumentException if it is anything else, or has a user, a query or a fragment
     */
    public B baseUri(URI server) {
        baseUri = BaseUri.check(server);
        return self();
    }

    /**
     * Sets the server.
     *
     * @param server {@code http} or {@code https} and a host, perhaps with a port and the beginning of all paths
     * @return this builder
     * @throws IllegalArgumentException if it is anything else, or has a user, a query or a fragment
     */
    public B baseUri(String server) {
        return baseUri(URI.create(server));
    }

    /**
     * Sets how long a call may take, from sending it to the last byte of the answer; 60 seconds if not set.
     *
     * @param limit the time, positive; above 100 years it is taken as 100 years
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public B timeout(Duration limit) {
        timeout = usable(limit);
        return self();
    }

    /**
     * Sets how long making a connection may take; 10 seconds if not set. It has no effect on connections that are given
     * to this builder or shared with another client.
     *
     * @param limit the time, positive; above 100 years it is taken as 100 years
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public B connectTimeout(Duration limit) {
        connectTimeout = usable(limit);
        return self();
    }

    /**
     * Sets how much of a response is read: 64 MiB of a success and 1 MiB of an error if not set. A longer success is an
     * error; of a longer error, the beginning is kept.
     *
     * @param limits the limits
     * @return this builder
     */
    public B responseLimits(ResponseLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return self();
    }

    /**
     * Sets a header that is sent with every call that does not set it itself.
     *
     * @param name the header
     * @param value its value
     * @return this builder
     * @throws IllegalArgumentException if they are not fit for a header, as with a line break, or if the connection sets it, as it
     *     does {@code Host}
     */
    public B header(String name, String value) {
        headers.put(HeaderRules.settable(name), HeaderRules.value(name, value));
        return self();
    }

    /**
     * Sets what makes the connections. The client does not close it.
     *
     * @param client a client that follows no redirects ({@link HttpClient.Redirect#NEVER}, its default)
     * @return this builder
     * @throws IllegalArgumentException if it follows redirects: it would take credentials along
     */
    public B httpClient(HttpClient client) {
        // Closing this transport leaves the JDK's client to whoever made it.
        shared = new SharedTransport(new JdkTransport(client), true);
        return self();
    }

    /**
     * Sets what sends the requests. The client does not close it.
     *
     * @param transport what sends the requests
     * @return this builder
     */
    public B transport(Transport transport) {
        shared = new SharedTransport(Objects.requireNonNull(transport, "transport"), false);
        return self();
    }

    /**
     * Sets the credential of a security scheme.
     *
     * @param scheme the name of the scheme in the description
     * @param credential the credential
     * @return this builder
     */
    protected B credential(String scheme, Credential credential) {
        credentials.put(scheme, credential);
        return self();
    }

    /**
     * {@return what sends the calls}
     *
     * @throws IllegalStateException if no server is set, or if the client whose connections are to be shared was closed
     */
    protected ApiClient buildApi() {
        if (baseUri == null) {
            throw new IllegalStateException("The description names no server: set baseUri");
        }
        SharedTransport connections = shared == null ? newConnections() : shared;
        return new ApiClient(new ClientSettings(baseUri, timeout, limits, headers, credentials), connections);
    }

    /** {@return connections of the JDK's client} */
    private SharedTransport newConnections() {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
        return new SharedTransport(new JdkTransport(client), true);
    }

    /**
     * {@return the time, short enough for the clocks of the JDK}
     *
     * @param limit the time
     */
    private static Duration usable(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("A timeout is positive: " + limit);
        }
        return limit.compareTo(FOR_EVER) > 0 ? FOR_EVER : limit;
    }
}
