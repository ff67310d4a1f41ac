package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The bundled form, as the build has made it and as the artifact has it. */
final class Bundled {

    static final Path ROOT_FILE = Path.of("src/main/openapi/connectycube.yaml");

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private Bundled() {}

    static byte[] bytes() throws IOException {
        try (InputStream in = Bundled.class.getResourceAsStream("/openapi/connectycube.bundled.json")) {
            return Objects.requireNonNull(in, "the build has written no bundled form")
                    .readAllBytes();
        }
    }

    static JsonNode tree() throws IOException {
        return new JsonMapper().readTree(bytes());
    }

    /** {@return what a node refers to, or the node itself} */
    static JsonNode resolve(JsonNode root, JsonNode node) {
        JsonNode target = node;
        while (target.path("$ref").isTextual()) {
            target = root.at(target.path("$ref").textValue().substring(1));
        }
        return target;
    }

    /**
     * An operation and where it is.
     *
     * @param method in capitals
     * @param path a webhook's name for a webhook
     */
    record Operation(String method, String path, JsonNode node) {

        /** {@return method and path, as in a request line; with the server before the path if it is one of its own} */
        String line() {
            List<String> servers = servers();
            return method + " " + (servers.isEmpty() ? "" : servers.get(0)) + path;
        }

        /** {@return the operation's own servers, with the defaults of their variables} */
        List<String> servers() {
            List<String> servers = new ArrayList<>();
            for (JsonNode server : node.path("servers")) {
                String url = server.required("url").textValue();
                for (var variable : server.path("variables").properties()) {
                    String value = variable.getValue().required("default").textValue();
                    url = url.replace("{" + variable.getKey() + "}", value);
                }
                servers.add(url);
            }
            return servers;
        }
    }

    /** {@return the operations of all paths, and the webhooks} */
    static List<Operation> operations() throws IOException {
        List<Operation> operations = new ArrayList<>();
        for (String key : List.of("paths", "webhooks")) {
            for (var item : tree().path(key).properties()) {
                for (String method : METHODS) {
                    JsonNode node = item.getValue().path(method);
                    if (!node.isMissingNode()) {
                        operations.add(new Operation(method.toUpperCase(Locale.ROOT), item.getKey(), node));
                    }
                }
            }
        }
        assertThat(operations).isNotEmpty();
        return operations;
    }
}
