package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Info;
import io.github.cubegen.model.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the root client. */
final class RootPlanner {
    /** Words at the end of a title that say what it is, not whose. */
    private static final Set<String> GENERIC = Set.of(
            "api", "apis", "client", "documentation", "docs", "open", "openapi", "rest", "server", "spec", "swagger");

    private final ApiModel model;
    private final GeneratorOptions options;
    private final Diagnostics diagnostics;

    RootPlanner(ApiModel model, GeneratorOptions options, Diagnostics diagnostics) {
        this.model = model;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    RootClientPlan plan(NameScope types, List<CredentialPlan> credentials) {
        Info info = model.info();
        String chosen = options.clientName() != null ? options.clientName() : info.nameOverride();
        String name = types.resolve(NameRequest.derived(
                        "root", client(title(info.title())), chosen == null ? null : client(chosen), info.pointer())
                .withForms("%s", "Async%s"));
        String base = options.basePackage();
        return new RootClientPlan(
                ClassRef.of(base, name),
                ClassRef.of(base, "Async" + name),
                Docs.text(info.description(), "The client of " + Text.code(info.title()) + "."),
                baseUri(),
                credentials);
    }

    private static String client(String base) {
        return base.endsWith("Client") ? base : base + "Client";
    }

    private static String title(String title) {
        List<String> words = new ArrayList<>(Words.of(title).parts());
        while (words.size() > 1 && GENERIC.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            words.remove(words.size() - 1);
        }
        return words.isEmpty() ? "Api" : NameStyle.PASCAL.join(words);
    }

    private @Nullable String baseUri() {
        if (model.servers().isEmpty()) {
            return null;
        }
        Server server = model.servers().get(0);
        String url = server.defaultUrl();
        if (!isAbsolute(url)) {
            // "/" is what the standard puts in place of no server: nothing to tell
            if (!url.equals("/")) {
                unusable(server.pointer(), url);
            }
            return null;
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private void unusable(JsonPointer pointer, String url) {
        diagnostics.warning(
                "server-without-host",
                pointer,
                "the server '" + Text.visible(url)
                        + "' is no absolute http(s) URL: users of the client must set the base URI");
    }

    private static boolean isAbsolute(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
