package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the servers of OpenAPI 3.0 out of {@code schemes}, {@code host} and {@code basePath}. Where a host can be reached with
 * and without encryption, the encrypted way comes first; where nothing is said, it is the only one.
 *
 * @see <a href="https://spec.openapis.org/oas/v2.0#swagger-object">OpenAPI 2.0, Swagger Object</a>
 */
final class OpenApi2Servers {
    private static final List<String> SCHEMES = List.of("https", "http");

    private OpenApi2Servers() {}

    static void ofDocument(OldPart root, NewPart made) {
        servers(root, root, made);
    }

    /** Makes the servers of an operation that lists schemes of its own, unless they come to the same. */
    static void ofOperation(OldPart root, OldPart operation, NewPart made) {
        List<String> own = schemes(operation);
        if (root.has("host")
                && !own.isEmpty()
                && !own.get(0).equals(schemes(root).get(0))) {
            servers(root, operation, made);
        }
    }

    private static void servers(OldPart root, OldPart holder, NewPart made) {
        String path = root.text("basePath") == null ? "" : String.valueOf(root.text("basePath"));
        String absolute = path.isEmpty() || path.startsWith("/") ? path : "/" + path;
        String host = root.text("host");
        OldPart place = root.has("host") ? root.member("host") : root.member("basePath");
        made.moves().add(place.pointer(), made.pointer().child("servers"));
        ArrayNode servers = made.node().putArray("servers");
        if (host == null) {
            server(servers, absolute.isEmpty() ? "/" : absolute, place, made);
            return;
        }
        for (String scheme : schemes(holder)) {
            server(servers, scheme + "://" + host + absolute, place, made);
        }
    }

    private static void server(ArrayNode servers, String url, OldPart place, NewPart made) {
        made.moves().add(place.pointer(), made.pointer().child("servers").child(servers.size()));
        ObjectNode server = servers.addObject();
        server.put("url", url);
    }

    private static List<String> schemes(OldPart holder) {
        Set<String> declared = new LinkedHashSet<>(holder.member("schemes").texts());
        List<String> usable = new ArrayList<>(SCHEMES);
        usable.retainAll(declared);
        return usable.isEmpty() ? List.of("https") : usable;
    }
}
