package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what may come back. */
final class ResponseReader {
    private final Tree tree;
    private final ContentReader content;

    ResponseReader(Tree tree, ContentReader content) {
        this.tree = tree;
        this.content = content;
    }

    List<Response> read(Fields operation) {
        List<Response> responses = new ArrayList<>();
        Fields declared = operation.object("responses", ObjectKind.OTHER);
        for (Fields.Entry entry : declared == null ? List.<Fields.Entry>of() : declared.entries()) {
            if (entry.name().startsWith("x-")) {
                continue;
            }
            String status = entry.name().endsWith("xx") ? entry.name().toUpperCase(Locale.ROOT) : entry.name();
            if (!StatusCode.isValid(status)) {
                tree.findings()
                        .error(
                                "invalid-status",
                                entry.pointer(),
                                entry.name() + " is no status: use 100 to 599, 1XX to 5XX or default.");
                continue;
            }
            Fields response = tree.resolve(entry.pointer(), ObjectKind.RESPONSE);
            if (response != null) {
                responses.add(new Response(
                        response.pointer(),
                        new StatusCode(status),
                        response.text("description"),
                        content.headers(response),
                        content.content(response),
                        links(response)));
            }
        }
        return responses;
    }

    private Map<String, Link> links(Fields response) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (Fields.Entry entry : response.entries("links")) {
            Fields link = tree.resolve(entry.pointer(), ObjectKind.OTHER);
            if (link != null) {
                Fields server = link.object("server", ObjectKind.SERVER);
                Map<String, JsonNode> parameters = new LinkedHashMap<>();
                link.entries("parameters").forEach(parameter -> parameters.put(parameter.name(), parameter.node()));
                links.put(
                        entry.name(),
                        new Link(
                                link.text("operationId", link.text("operationRef", "")),
                                parameters,
                                link.get("requestBody"),
                                server == null ? null : server.text("url")));
            }
        }
        return links;
    }
}
