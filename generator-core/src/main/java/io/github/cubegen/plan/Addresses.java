package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides which of the declared servers calls go to. */
final class Addresses {
    private static final int MAX_PORT = 65_535;

    private final List<Server> servers;
    private final Diagnostics diagnostics;

    /** @param servers those of the API */
    Addresses(List<Server> servers, Diagnostics diagnostics) {
        this.servers = servers;
        this.diagnostics = diagnostics;
    }

    /** {@return the address of the API: an absolute URL; null if users of the client must set it} */
    @Nullable
    String ofApi() {
        Server server = servers.isEmpty() ? null : servers.get(0);
        if (server == null || isAbsolute(server.defaultUrl())) {
            return server == null ? null : withoutSlash(server.defaultUrl());
        }
        if (isPath(server.url())) {
            // "/" is what the standard puts in place of no server: nothing to tell
            if (!server.url().equals("/")) {
                diagnostics.info(
                        "server-without-host",
                        server.pointer(),
                        "the server '" + Text.visible(server.url()) + "' names no host: users of the client have to");
            }
        } else {
            unusable(server, "users of the client must set the base URI");
        }
        return null;
    }

    /** {@return the server that an operation has of its own; null if that of the API holds} */
    @Nullable
    Server own(Operation operation) {
        Server server = declared(operation);
        boolean usable = server != null && (isAbsolute(server.defaultUrl()) || isPath(root(server.defaultUrl())));
        return usable ? server : null;
    }

    private @Nullable Server declared(Operation operation) {
        Server server =
                operation.servers().isEmpty() ? null : operation.servers().get(0);
        boolean same = server != null
                && !servers.isEmpty()
                && server.defaultUrl().equals(servers.get(0).defaultUrl());
        return same ? null : server;
    }

    /** {@return the address of the operation's own server, absolute or a path; null if that of the API holds} */
    @Nullable
    String ofOperation(Operation operation) {
        Server server = own(operation);
        Server declared = declared(operation);
        if (server == null && declared != null) {
            unusable(declared, "the call goes to the server of the API");
        }
        if (server == null) {
            return null;
        }
        String address = withoutSlash(root(server.defaultUrl()));
        return address.isEmpty() ? "/" : address;
    }

    /** {@return the address, or the root of the host for what is empty: no description is of use at its own address} */
    private static String root(String url) {
        return url.isEmpty() ? "/" : url;
    }

    private void unusable(Server server, String consequence) {
        diagnostics.warning(
                "server-without-host",
                server.pointer(),
                "the server '" + Text.visible(server.defaultUrl())
                        + "' is no absolute http(s) URL without user, query and fragment: " + consequence);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** {@return whether a text is an absolute http(s) URL that paths can follow: the runtime takes no user, query or fragment} */
    static boolean isAbsolute(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getPort() <= MAX_PORT
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** {@return whether a text is a path on the host of the API} */
    static boolean isPath(String url) {
        try {
            return url.startsWith("/") && new URI(url).getHost() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
