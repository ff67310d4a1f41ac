package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads operations, path by path. */
final class OperationReader {
    private final Tree tree;
    private final Fields root;
    private final TagReader tags;
    private final SecurityReader security;
    private final ServerReader servers;
    private final ParameterReader parameters;
    private final ContentReader content;
    private final ResponseReader responses;
    private final PaginationReader pagination;
    /** Operations whose callbacks are to be read. */
    private final Deque<Fields> pending = new ArrayDeque<>();

    OperationReader(Tree tree, Fields root, Schemas schemas, TagReader tags, SecurityReader security) {
        this.tree = tree;
        this.root = root;
        this.tags = tags;
        this.security = security;
        this.servers = new ServerReader();
        this.parameters = new ParameterReader(tree, schemas);
        this.content = new ContentReader(tree, schemas);
        this.responses = new ResponseReader(tree, content);
        this.pagination = new PaginationReader(tree.findings());
    }

    /**
     * {@return the operations of a map of path items}
     *
     * @param key {@code paths} or {@code webhooks}
     */
    List<Operation> read(String key) {
        List<Operation> operations = new ArrayList<>();
        Fields items = root.object(key, ObjectKind.OTHER);
        for (Fields.Entry entry : items == null ? List.<Fields.Entry>of() : items.entries()) {
            if (entry.name().startsWith("x-")) {
                continue;
            }
            Fields item = tree.resolve(entry.pointer(), ObjectKind.PATH_ITEM);
            if (item != null) {
                pathItem(item, entry.name(), operations);
            }
        }
        return operations;
    }

    /** {@return the callbacks of the operations that have been read, by their places; read last, so that they name no schema} */
    Map<JsonPointer, List<Operation>> callbacks() {
        Map<JsonPointer, List<Operation>> callbacks = new LinkedHashMap<>();
        while (!pending.isEmpty()) {
            Fields operation = pending.remove();
            if (!callbacks.containsKey(operation.pointer())) {
                List<Operation> calls = new ArrayList<>();
                operation.entries("callbacks").forEach(entry -> callback(entry, calls));
                callbacks.put(operation.pointer(), List.copyOf(calls));
            }
        }
        return callbacks;
    }

    private void callback(Fields.Entry callback, List<Operation> calls) {
        Fields expressions = tree.resolve(callback.pointer(), ObjectKind.OTHER);
        for (Fields.Entry entry : expressions == null ? List.<Fields.Entry>of() : expressions.entries()) {
            Fields item = entry.name().startsWith("x-") ? null : tree.resolve(entry.pointer(), ObjectKind.PATH_ITEM);
            if (item != null) {
                pathItem(item, callback.name() + " " + entry.name(), calls);
            }
        }
    }

    /** {@return the places of operations that have a parameter too few, because of an error in it} */
    Set<JsonPointer> incomplete() {
        return parameters.incomplete();
    }

    private void pathItem(Fields item, String path, List<Operation> operations) {
        for (String key : item.keys()) {
            Optional<HttpMethod> method = Arrays.stream(HttpMethod.values())
                    .filter(candidate -> candidate.key().equals(key))
                    .findFirst();
            Fields operation = method.isPresent() ? item.object(key, ObjectKind.OPERATION) : null;
            if (operation != null && !operation.flag(Extensions.IGNORE)) {
                operations.add(operation(item, path, method.get(), operation));
            }
        }
    }

    private Operation operation(Fields item, String path, HttpMethod method, Fields fields) {
        String summary = fields.text("summary");
        String description = fields.text("description");
        List<Parameter> declared = parameters.read(item, fields);
        if (fields.has("callbacks")) {
            pending.add(fields);
        }
        return new Operation(
                fields.pointer(),
                method,
                path,
                fields.text("operationId"),
                tags.ofOperation(fields),
                summary == null ? item.text("summary") : summary,
                description == null ? item.text("description") : description,
                fields.flag("deprecated"),
                Lifecycle.of(fields),
                declared,
                content.requestBody(fields),
                responses.read(fields),
                security.effective(fields, root),
                fields.has("security"),
                fields.has("servers") ? servers.read(fields) : servers.read(item),
                pagination.read(fields, declared),
                fields.text(Extensions.NAME),
                fields.flag(Extensions.IDEMPOTENT, method.idempotent()));
    }
}
