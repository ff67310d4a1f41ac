package io.github.cubegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
                        content.content(response)));
            }
        }
        return responses;
    }
}
