package io.github.cubegen.runtime;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a client that no description changes.
 *
 * @param <B> the type of the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    /** The header by which clients name themselves. */
    private static final String USER_AGENT = "User-Agent";

    /** How long a call may take, if nothing else is said. */
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    /** How long a connection may take, if nothing else is said. */
    private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);

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

    /** How often and when to send again. */
    private RetryPolicy retries = RetryPolicy.DEFAULT;

    /** The time to go by. */
    private TimeSource time = TimeSource.system();

    /** See what becomes of calls. */
    private final List<CallListener> listeners = new ArrayList<>();

    /** How much of a response is read. */
    private ResponseLimits limits = ResponseLimits.DEFAULT;

    /** Keys and trusted certificates of new connections; null for those of the JDK. */
    private @Nullable SSLContext tls;

    /** The connections to use; null to make new ones. */
    private @Nullable SharedTransport shared;

    /** What makes new connections; null to make one. */
    private @Nullable HttpClient given;

    /** The client that this began with; null if there is none. */
    private @Nullable ApiClient origin;

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
        this.retries = settings.retries();
        this.limits = settings.limits();
        this.time = settings.time();
        this.listeners.addAll(settings.observers().listeners());
        this.headers.putAll(settings.headers());
        this.credentials.putAll(settings.credentials());
        this.shared = client.shared();
        this.origin = client;
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
     * Sets how long a call may take, from its first attempt to the last byte of the answer, all attempts, pauses and the token
     * that it needs included; 60 seconds if not set.
     *
     * @param limit the time, positive; above 100 years it is taken as 100 years
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public B timeout(Duration limit) {
        timeout = Timeouts.usable(limit);
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
        connectTimeout = Timeouts.usable(limit);
        return self();
    }

    /**
     * Sets how often and when a call that failed is sent again; {@link RetryPolicy#DEFAULT} if not set.
     *
     * @param policy the policy; {@link RetryPolicy#NONE} to send each call once
     * @return this builder
     */
    public B retries(RetryPolicy policy) {
        retries = Objects.requireNonNull(policy, "policy");
        return self();
    }

    /**
     * Sets the time that pauses, and the end of tokens, go by; that of the machine if not set. Timeouts are always by the machine.
     *
     * @param source the time
     * @return this builder
     */
    public B time(TimeSource source) {
        time = Objects.requireNonNull(source, "source");
        return self();
    }

    /**
     * Adds someone who sees what becomes of calls.
     *
     * @param listener is told, after those added before
     * @return this builder
     */
    public B listener(CallListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return self();
    }

    /**
     * Sets what the client calls itself in the header {@code User-Agent}; {@code Cubegen} and the version of Java if not set.
     *
     * @param product the name, as in {@code acme-shop/1.4}
     * @return this builder
     * @throws IllegalArgumentException if a header can't hold it
     */
    public B userAgent(String product) {
        return header(USER_AGENT, product);
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
     * Sets the keys and trusted certificates of connections: among them the certificate of the client, where a server asks for
     * one ({@code mutualTLS}). It has no effect on connections that are given to this builder or shared with another client.
     *
     * @param context keys and trusted certificates
     * @return this builder
     */
    public B sslContext(SSLContext context) {
        tls = Objects.requireNonNull(context, "context");
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
        JdkTransport.check(client);
        given = client;
        shared = null;
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
     * Takes settings from environment variables, as far as there are some.
     *
     * @param prefix what their names begin with
     * @param variables the values by name
     * @return this builder
     * @throws IllegalArgumentException if one is not what it has to be; the message names it and does not repeat its value
     */
    protected B environment(String prefix, Map<String, String> variables) {
        variable(variables, prefix + "_BASE_URI", this::baseUri);
        variable(variables, prefix + "_TIMEOUT", text -> timeout(Timeouts.parse(text)));
        variable(variables, prefix + "_CONNECT_TIMEOUT", text -> connectTimeout(Timeouts.parse(text)));
        variable(variables, prefix + "_MAX_RETRIES", text -> retries(retries.maxRetries(Integer.parseInt(text))));
        variable(variables, prefix + "_USER_AGENT", this::userAgent);
        return self();
    }

    /**
     * Takes the value of a variable, if it has one that is not blank.
     *
     * @param variables the values by name
     * @param name the variable
     * @param setting takes the value
     * @throws IllegalArgumentException if the setting refuses it; the message does not repeat the value
     */
    protected void variable(Map<String, String> variables, String name, Consumer<String> setting) {
        String value = variables.get(name);
        if (value != null && !value.isBlank()) {
            try {
                setting.accept(value.strip());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException("The environment variable " + name + " can't be used");
            }
        }
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
        headers.putIfAbsent(USER_AGENT, "Cubegen (Java/" + Runtime.version().feature() + ")");
        ClientSettings settings = new ClientSettings(
                baseUri, timeout, retries, limits, time, new Observers(listeners), headers, credentials);
        return new ApiClient(settings, CallOptions.NONE, new Lease(connections), tokens(settings));
    }

    /**
     * {@return the tokens that the client gets by itself: those of the client that this began with, where they are from the same
     * source and for the same server}
     *
     * @param settings the settings of the client
     */
    private Map<String, LiveToken> tokens(ClientSettings settings) {
        Map<String, LiveToken> shared =
                origin == null || !origin.settings().baseUri().equals(settings.baseUri()) ? Map.of() : origin.tokens();
        Map<String, LiveToken> tokens = new LinkedHashMap<>();
        settings.credentials().forEach((scheme, credential) -> {
            TokenSource source = credential.source();
            LiveToken known = shared.get(scheme);
            if (source != null) {
                boolean same = known != null && known.source() == source;
                tokens.put(scheme, same ? known : new LiveToken(source, settings.time(), settings.timeout()));
            }
        });
        return tokens;
    }

    /** {@return connections of the JDK's client} */
    private SharedTransport newConnections() {
        HttpClient own = given;
        if (own != null) {
            // Closing this transport leaves the JDK's client to whoever made it.
            return new SharedTransport(new JdkTransport(own), true);
        }
        HttpClient.Builder client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout);
        if (tls != null) {
            client.sslContext(tls);
        }
        return new SharedTransport(new JdkTransport(client.build()), true);
    }
}
