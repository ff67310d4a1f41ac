package io.github.cubegen.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The modules of the description at a glance, as a document: operation, Java method, page of the documentation. */
final class ApiPage {
    private static final String DESCRIPTION = "/openapi/connectycube.bundled.json";
    private static final String SITE = "https://developers.connectycube.com/";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    private final Map<?, ?> document;

    private ApiPage(Map<?, ?> document) {
        this.document = document;
    }

    /**
     * An operation.
     *
     * @param address method and path; the name, for a webhook
     * @param module name of its tag
     * @param call the Java method, with {@code ()} if it has no arguments
     */
    record Row(String address, String module, String call, String summary, boolean deprecated, String source) {
        /** {@return the name of the method that gives the module's client} */
        String accessor() {
            StringBuilder name = new StringBuilder();
            for (String word : module.split("-", -1)) {
                name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
            return name.toString();
        }
    }

    static ApiPage ofTheDescription() throws IOException {
        try (InputStream in = ApiPage.class.getResourceAsStream(DESCRIPTION)) {
            byte[] bytes = Objects.requireNonNull(in, DESCRIPTION).readAllBytes();
            return new ApiPage((Map<?, ?>)
                    new Load(LoadSettings.builder().build()).loadFromString(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    /** {@return the operations that a client calls, by module, in the order of the description} */
    Map<String, List<Row>> modules() {
        Map<String, List<Row>> modules = new LinkedHashMap<>();
        for (Object tag : (List<?>) get(document, "tags")) {
            modules.put(text((Map<?, ?>) tag, "name"), new ArrayList<>());
        }
        for (Row row : rows("paths")) {
            Objects.requireNonNull(modules.get(row.module()), row.module()).add(row);
        }
        modules.values().removeIf(List::isEmpty);
        return modules;
    }

    /** {@return the calls that the server makes} */
    List<Row> webhooks() {
        return rows("webhooks");
    }

    private List<Row> rows(String key) {
        List<Row> rows = new ArrayList<>();
        ((Map<?, ?>) get(document, key)).forEach((path, item) -> {
            for (String method : METHODS) {
                if (((Map<?, ?>) item).get(method) instanceof Map<?, ?> operation) {
                    boolean arguments = hasArguments(operation) || hasArguments((Map<?, ?>) item);
                    rows.add(row(method.toUpperCase(Locale.ROOT) + " " + path, operation, arguments));
                }
            }
        });
        return rows;
    }

    private static boolean hasArguments(Map<?, ?> node) {
        return node.containsKey("parameters") || node.containsKey("requestBody");
    }

    private static Row row(String address, Map<?, ?> operation, boolean arguments) {
        Object name = operation.get("x-cubegen-name");
        return new Row(
                address,
                (String) ((List<?>) get(operation, "tags")).get(0),
                (name == null ? text(operation, "operationId") : (String) name) + (arguments ? "(…)" : "()"),
                text(operation, "summary"),
                Boolean.TRUE.equals(operation.get("deprecated")),
                (String) ((List<?>) get(operation, "x-source")).get(0));
    }

    /** {@return the document} */
    String text() {
        StringBuilder page = new StringBuilder("""
                # The ConnectyCube API at a glance

                Every operation of the description, the method of the generated client that calls it, and the page of the
                documentation that it is from. `cube` is a `ConnectyCubeClient`; `(…)` stands for arguments. Each method is there
                three times more: `cube.async().users()…` gives a `CompletableFuture`, `cube.users().raw()…` the whole response,
                `cube.async().users().raw()…` both.

                This page is compared with the description and with the generated client in each build.
                """);
        modules().forEach((module, rows) -> {
            heading(page, module, rows.size() == 1 ? "1 operation" : rows.size() + " operations");
            page.append("| operation | | Java | page |\n|---|---|---|---|\n");
            rows.forEach(row -> page.append("| `%s` | %s%s | `cube.%s().%s` | %s |%n"
                    .formatted(
                            row.address(),
                            row.summary(),
                            row.deprecated() ? " (deprecated)" : "",
                            row.accessor(),
                            row.call(),
                            source(row.source()))));
        });
        heading(page, "webhooks", "calls that ConnectyCube makes; no client has them");
        page.append("| webhook | | page |\n|---|---|---|\n");
        webhooks()
                .forEach(row -> page.append(
                        "| `%s` | %s | %s |%n".formatted(row.address(), row.summary(), source(row.source()))));
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    private static void heading(StringBuilder page, String module, String size) {
        page.append("\n## ").append(module).append("\n\n").append(size).append("\n\n");
    }

    /** {@return a link to the page of a source; the source itself where there is no page} */
    private static String source(String source) {
        if (!source.matches("[a-z_]+/[a-z_-]+\\.mdx?:.*")) {
            return source.replaceAll(":.*", "");
        }
        String page = source.replaceAll("\\.mdx?:.*", "");
        return "[%s](%s%s/)".formatted(page, SITE, page);
    }

    private static String text(Map<?, ?> node, String key) {
        return (String) get(node, key);
    }

    private static Object get(Map<?, ?> node, String key) {
        return Objects.requireNonNull(node.get(key), key);
    }
}
