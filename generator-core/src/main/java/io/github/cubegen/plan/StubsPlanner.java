package io.github.cubegen.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Response;
import io.github.cubegen.model.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans one answer for each operation: its first success, with the first example of the description. */
public final class StubsPlanner {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\.\\[\\]{}()*+?^$|]");
    private static final int MAX_NAME = 100;

    private final ApiModel model;
    private final Diagnostics diagnostics;
    private final BodyChoices choices;
    private final Set<String> files = new HashSet<>();

    private StubsPlanner(ApiModel model, GeneratorOptions options, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
        this.choices = new BodyChoices(model, options.mediaTypes());
    }

    /**
     * {@return the answers, in the order of the description}
     *
     * @param diagnostics is told of operations that get none
     */
    public static List<StubPlan> plan(ApiModel model, GeneratorOptions options, Diagnostics diagnostics) {
        // What is wrong with the selection was told when the client was planned.
        ApiModel selected = SelectedModel.of(model, options, new Diagnostics());
        return new StubsPlanner(selected, options, diagnostics).plan();
    }

    private List<StubPlan> plan() {
        List<StubPlan> stubs = new ArrayList<>();
        for (Operation operation : model.operations()) {
            StubPlan stub = stub(operation);
            if (stub != null) {
                stubs.add(stub);
            }
        }
        return stubs;
    }

    private @Nullable StubPlan stub(Operation operation) {
        Response response = success(operation);
        BodyChoices.Choice choice = response == null ? null : choices.of(response.content());
        JsonNode body = choice == null ? null : example(choice.content());
        boolean needed = choice != null && choice.kind() != BodyChoices.Kind.BINARY;
        if (needed && body == null) {
            diagnostics.info(
                    "no-example",
                    operation.pointer(),
                    "The description has no example of a success, so there is no stub of this operation.");
            return null;
        }
        String path = PathTemplates.encoded(operation.path());
        return new StubPlan(
                file(operation),
                OperationTexts.id(operation),
                operation.method().name(),
                base(operation) + pattern(path),
                (int) VARIABLE.matcher(path).results().count(),
                response == null ? 200 : response.status().exact().orElse(200),
                choice == null ? null : concrete(choice),
                needed ? body : null);
    }

    /** {@return the success with the smallest status, one of its own before a range; null if none is described} */
    private static @Nullable Response success(Operation operation) {
        return operation.responses().stream()
                .filter(response ->
                        response.status().isSuccess() || response.status().isDefault())
                .min(Comparator.comparing(response ->
                        response.status().exact().orElse(response.status().isDefault() ? 1000 : 999)))
                .orElse(null);
    }

    private @Nullable JsonNode example(Content content) {
        if (!content.examples().isEmpty()) {
            return content.examples().get(0).value();
        }
        return content.schema() == null
                ? null
                : model.schema(content.schema().schema()).info().examples().stream()
                        .map(example -> example.value())
                        .findFirst()
                        .orElse(null);
    }

    /** A range such as {@code image/*} is no media type of an answer. */
    private static String concrete(BodyChoices.Choice choice) {
        String mediaType = choice.content().mediaType();
        if (!mediaType.contains("*")) {
            return mediaType;
        }
        return switch (choice.kind()) {
            case JSON -> "application/json";
            case TEXT -> "text/plain";
            case MULTIPART, URLENCODED, BINARY -> "application/octet-stream";
        };
    }

    /**
     * {@return a pattern of the path of the server, without a slash at its end; variables of it may have any value} It may be
     * missing: who sets another address in a test sets what he likes.
     */
    private String base(Operation operation) {
        List<Server> servers = operation.servers().isEmpty() ? model.servers() : operation.servers();
        String url = servers.isEmpty() ? "" : servers.get(0).url();
        int scheme = url.indexOf("://");
        int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        String path = slash < 0 ? "" : url.substring(slash);
        String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return open.isEmpty() ? "" : "(?:" + pattern(open) + ")?";
    }

    private static String pattern(String path) {
        Matcher variables = VARIABLE.matcher(path);
        StringBuilder pattern = new StringBuilder();
        int start = 0;
        while (variables.find()) {
            pattern.append(quoted(path.substring(start, variables.start()))).append("[^/]+");
            start = variables.end();
        }
        return pattern.append(quoted(path.substring(start))).toString();
    }

    private static String quoted(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** The method comes first, so that no name is one of a device. */
    private String file(Operation operation) {
        String id = OperationTexts.id(operation);
        String name = operation.method().key() + "-"
                + id.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String shorter = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
        String unique = shorter;
        for (int i = 2; !files.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = shorter + "-" + i;
        }
        return unique;
    }
}
