package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.connectycube.Bundled.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What README.md of the description promises of every operation and every name. */
class ConventionsTest {

    private static final Set<String> VERBS = Set.of(
            "clear",
            "complete",
            "count",
            "create",
            "delete",
            "download",
            "get",
            "list",
            "logIn",
            "logOut",
            "mark",
            "notify",
            "reject",
            "request",
            "search",
            "send",
            "signUp",
            "subscribeTo",
            "unfurl",
            "unsubscribeFrom",
            "update",
            "upload",
            "verify");

    private static final List<String> ERRORS = List.of("400", "401", "403", "404", "422", "429", "500", "503");

    /** Answers to calls with a session that are not ConnectyCube's own: the storage's, and that of another service. */
    private static final Set<String> NOT_THE_API =
            Set.of("GET /blobs/{blob_uid}/download 200", "POST https://linkpreview.connectycube.com/unfurl 200");

    /** The content of a file has no example. */
    private static final Set<String> NO_EXAMPLE = Set.of("GET /blobs/{blob_uid}/download 200 */*");

    /** Names in other spellings that no printed body has: of attachments (server/realtime_api.md:336), and of the storage's form. */
    private static final Set<String> ODD_NAMES = Set.of(
            "content-type",
            "Content-Type",
            "Expires",
            "x-amz-algorithm",
            "x-amz-credential",
            "x-amz-date",
            "x-amz-signature");

    private final JsonNode root = Bundled.tree();
    private final List<Operation> operations = Bundled.operations();

    ConventionsTest() throws IOException {}

    @Test
    void anOperationIsNamedByVerbAndNounOnce() {
        List<String> names = operations.stream()
                .map(operation -> operation.node().required("operationId").textValue())
                .toList();

        assertThat(names)
                .hasSize(97)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(VERBS).anyMatch(verb -> name.matches(verb + "([A-Z][a-z]+)+")));
        assertThat(VERBS).allSatisfy(verb -> assertThat(names).anyMatch(name -> name.startsWith(verb)));
    }

    /** Who reads a text knows methods and paths; an operationId is called otherwise in every client. */
    @Test
    void aTextNamesNoOperationId() throws IOException {
        Set<String> names = new TreeSet<>();
        operations.forEach(operation ->
                names.add('`' + operation.node().required("operationId").textValue() + '`'));
        List<String> texts = new ArrayList<>();
        each(root, node -> texts.add(node.path("description").asText("")));

        assertThat(texts)
                .hasSizeGreaterThan(1000)
                .allSatisfy(text -> assertThat(names).noneMatch(text::contains));
    }

    @Test
    void aSchemaIsNamedInPascalCase() {
        assertThat(root.at("/components/schemas").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allMatch(name -> name.matches("([A-Z][a-z]*)+"));
    }

    @Test
    void aPropertyIsInSnakeCaseOrPrintedAsItIs() throws IOException {
        Set<String> printed = new TreeSet<>();
        for (PrintedExamples.Printed example : PrintedExamples.all()) {
            each(example.body(), node -> node.fieldNames().forEachRemaining(printed::add));
        }
        Set<String> odd = new TreeSet<>();
        each(root, node -> {
            if (node.path("type").isTextual() || node.has("allOf")) {
                node.path("properties").fieldNames().forEachRemaining(odd::add);
            }
        });
        assertThat(odd).hasSizeGreaterThan(200);
        odd.removeIf(name -> name.matches("_?[a-z][a-z0-9]*(_[a-z0-9]+)*"));
        odd.removeAll(printed);

        assertThat(odd).isEqualTo(ODD_NAMES);
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhereThatIsFrom() {
        assertThat(operations).allSatisfy(operation -> {
            JsonNode node = operation.node();
            assertThat(node.required("summary").textValue()).matches("[A-Z].{4,60}[^.]");
            assertThat(node.required("description").textValue()).hasSizeGreaterThan(20);
            assertThat(node.required("tags")).hasSize(1);
            assertThat(node.required("x-source")).isNotEmpty();
        });
    }

    @Test
    void everyTagIsDescribedAndUsed() {
        Set<String> used = new TreeSet<>();
        operations.forEach(operation -> used.add(operation.node().at("/tags/0").textValue()));
        List<String> described = new ArrayList<>();
        for (JsonNode tag : root.required("tags")) {
            assertThat(tag.required("description").textValue()).isNotBlank();
            described.add(tag.required("name").textValue());
        }

        assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void everyOperationHasASuccessAndTheEightErrorsAndAWebhookNone() {
        assertThat(operations).allSatisfy(operation -> {
            List<String> statuses = new ArrayList<>();
            operation.node().required("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses).anyMatch(status -> status.startsWith("2"));
            if (isWebhook(operation)) {
                assertThat(statuses).isSubsetOf("2XX", "4XX");
            } else {
                assertThat(statuses).containsAll(ERRORS);
            }
        });
    }

    @Test
    void everyOperationStatesItsSecurityByItself() {
        assertThat(root.has("security")).isFalse();
        assertThat(operations)
                .allSatisfy(operation -> assertThat(
                                operation.node().required("security").isArray())
                        .isTrue());
    }

    @Test
    void everyBodyOfARequestOrAnAnswerHasAnExample() {
        Set<String> without = new TreeSet<>();
        for (Operation operation : operations) {
            addWithoutExample(operation.line(), operation.node().path("requestBody"), without);
            operation
                    .node()
                    .path("responses")
                    .properties()
                    .forEach(answer ->
                            addWithoutExample(operation.line() + " " + answer.getKey(), answer.getValue(), without));
        }

        assertThat(without).isEqualTo(NO_EXAMPLE);
    }

    @Test
    void theEndOfTheTokenComesWithEverySuccessOfASession() {
        Set<String> wrong = new TreeSet<>();
        for (Operation operation : operations) {
            boolean session = operation.line().equals("POST /session");
            for (JsonNode alternative : operation.node().required("security")) {
                session |= alternative.has("CB-Token");
            }
            for (Map.Entry<String, JsonNode> answer : successes(operation).entrySet()) {
                if (answer.getValue().path("headers").has("CB-Token-ExpirationDate") != session) {
                    wrong.add(operation.line() + " " + answer.getKey());
                }
            }
        }

        assertThat(wrong).isEqualTo(NOT_THE_API);
    }

    private void addWithoutExample(String place, JsonNode message, Set<String> without) {
        Bundled.resolve(root, message).path("content").properties().forEach(content -> {
            if (!content.getValue().has("example")
                    && content.getValue().path("examples").isEmpty()) {
                without.add(place + " " + content.getKey());
            }
        });
    }

    private Map<String, JsonNode> successes(Operation operation) {
        Map<String, JsonNode> successes = new TreeMap<>();
        operation.node().path("responses").properties().forEach(answer -> {
            if (answer.getKey().startsWith("2") || answer.getKey().startsWith("3")) {
                successes.put(answer.getKey(), Bundled.resolve(root, answer.getValue()));
            }
        });
        return successes;
    }

    private boolean isWebhook(Operation operation) {
        return root.path("webhooks").has(operation.path());
    }

    private static void each(JsonNode node, Consumer<JsonNode> action) {
        action.accept(node);
        node.forEach(child -> each(child, action));
    }
}
