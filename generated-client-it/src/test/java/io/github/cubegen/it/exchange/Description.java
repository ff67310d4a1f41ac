package io.github.cubegen.it.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The ConnectyCube description, read from its artifact on the class path and merged into one document. It is read here by
 * itself, so that no mistake of the generator's own reader can hide.
 */
final class Description {
    private static final String FOLDER = "/openapi/connectycube/";
    private static final String ROOT = "connectycube.yaml";

    private final Map<String, Object> document;
    private final Map<String, DescribedOperation> operations = new LinkedHashMap<>();

    private Description(Map<String, Object> document) {
        this.document = document;
        object(document, "paths")
                .forEach((path, item) -> asObject(item).forEach((key, value) -> {
                    if (value instanceof Map<?, ?> operation && operation.get("operationId") instanceof String id) {
                        operations.put(
                                id,
                                new DescribedOperation(
                                        id, key.toUpperCase(Locale.ROOT), path, asObject(value), (List<?>)
                                                asObject(item).getOrDefault("parameters", List.of())));
                    }
                }));
    }

    /** A document that is in one piece. */
    static Description of(Map<String, Object> document) {
        return new Description(document);
    }

    /** Reads the root file and every file that it leads to. */
    static Description load() {
        Map<String, Map<String, Object>> files = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(List.of(ROOT));
        while (!open.isEmpty()) {
            String name = open.remove(0);
            if (!files.containsKey(name)) {
                files.put(name, read(name));
                collectFiles(files.get(name), open);
            }
        }
        return of(merge(files));
    }

    /** The document, in one piece. */
    Map<String, Object> document() {
        return document;
    }

    /** An operation by its id. */
    DescribedOperation operation(String id) {
        return Objects.requireNonNull(operations.get(id), () -> "The description has no operation " + id);
    }

    /** All operations, in the order of the description. */
    List<DescribedOperation> operations() {
        return List.copyOf(operations.values());
    }

    /** The headers of the security schemes, by scheme. */
    Map<String, String> credentialHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        object(document, "components", "securitySchemes")
                .forEach((scheme, node) -> headers.put(
                        scheme, (String) Objects.requireNonNull(asObject(node).get("name"), scheme)));
        return headers;
    }

    /** The value of a named example of a response. */
    Map<String, Object> example(String operationId, int status, String name) {
        Map<String, Object> response = object(operation(operationId).node(), "responses", Integer.toString(status));
        Map<String, Object> example = object(resolve(response), "content", "application/json", "examples", name);
        return asObject(Objects.requireNonNull(resolve(example).get("value"), name));
    }

    /** What a node refers to; itself if it is no reference. */
    Map<String, Object> resolve(Map<String, Object> node) {
        return node.get("$ref") instanceof String reference ? at(document, reference.substring(1)) : node;
    }

    private static Map<String, Object> merge(Map<String, Map<String, Object>> files) {
        Map<String, Object> merged = new LinkedHashMap<>(Objects.requireNonNull(files.get(ROOT)));
        Map<String, Object> paths = new LinkedHashMap<>();
        object(merged, "paths").forEach((path, item) -> {
            Object address = Objects.requireNonNull(asObject(item).get("$ref"), path);
            String[] reference = ((String) address).split("#", 2);
            paths.put(path, at(Objects.requireNonNull(files.get(reference[0])), reference[1]));
        });
        merged.put("paths", paths);
        // Calls that the server makes: no client sends them.
        merged.remove("webhooks");
        Map<String, Object> components = new LinkedHashMap<>();
        for (Map<String, Object> file : files.values()) {
            asObject(file.getOrDefault("components", Map.of())).forEach((kind, entries) -> {
                Map<String, Object> all = asObject(components.computeIfAbsent(kind, unused -> new LinkedHashMap<>()));
                asObject(entries).forEach((name, entry) -> {
                    if (all.put(name, entry) != null) {
                        throw new IllegalStateException("Two files have a component " + kind + '/' + name);
                    }
                });
            });
        }
        merged.put("components", components);
        return asObject(Objects.requireNonNull(localReferences(merged)));
    }

    /** A copy in which every reference to a file is one into the merged document. */
    private static @Nullable Object localReferences(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            asObject(map)
                    .forEach((key, value) -> copy.put(
                            key,
                            key.equals("$ref") && value instanceof String reference
                                    ? reference.substring(reference.indexOf('#'))
                                    : localReferences(value)));
            return copy;
        }
        if (node instanceof List<?> list) {
            // List.copyOf takes no null, and an example can hold one.
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(localReferences(item)));
            return copy;
        }
        return node;
    }

    private static void collectFiles(Object node, List<String> names) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key.equals("$ref") && value instanceof String reference && !reference.startsWith("#")) {
                    names.add(reference.substring(0, reference.indexOf('#')));
                } else if (value != null) {
                    collectFiles(value, names);
                }
            });
        } else if (node instanceof List<?> list) {
            list.stream().filter(Objects::nonNull).forEach(item -> collectFiles(item, names));
        }
    }

    private static Map<String, Object> read(String name) {
        try (InputStream file = Description.class.getResourceAsStream(FOLDER + name)) {
            Objects.requireNonNull(file, () -> "No " + FOLDER + name + " on the class path");
            return asObject(new Load(LoadSettings.builder().build()).loadFromInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a JSON pointer in a URI fragment leads to (RFC 6901, section 6). */
    private static Map<String, Object> at(Map<String, Object> root, String pointer) {
        String[] keys =
                URLDecoder.decode(pointer.substring(1), StandardCharsets.UTF_8).split("/", -1);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys[i].replace("~1", "/").replace("~0", "~");
        }
        return object(root, keys);
    }

    private static Map<String, Object> object(Map<String, Object> root, String... keys) {
        Map<String, Object> node = root;
        for (String key : keys) {
            node = asObject(Objects.requireNonNull(node.get(key), key));
        }
        return node;
    }

    @SuppressWarnings("unchecked") // The keys of an OpenAPI object are strings.
    private static Map<String, Object> asObject(Object node) {
        return (Map<String, Object>) node;
    }
}
