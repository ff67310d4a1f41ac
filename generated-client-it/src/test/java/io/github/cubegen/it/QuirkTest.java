package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.ChatItemCount;
import io.github.cubegen.it.connectycube.model.DataRecord;
import io.github.cubegen.it.connectycube.model.DialogCreate;
import io.github.cubegen.it.connectycube.model.DialogItems;
import io.github.cubegen.it.connectycube.model.DialogListsChange;
import io.github.cubegen.it.connectycube.model.DialogType;
import io.github.cubegen.it.connectycube.model.DialogUpdate;
import io.github.cubegen.it.connectycube.model.LinkPreviewRequest;
import io.github.cubegen.it.connectycube.model.MessageMarks;
import io.github.cubegen.it.connectycube.model.RecordCreate;
import io.github.cubegen.it.connectycube.model.RecordUpdate;
import io.github.cubegen.it.connectycube.model.RecordsUpdateByCriteria;
import io.github.cubegen.it.connectycube.model.UnreadCounts;
import io.github.cubegen.it.connectycube.runtime.JsonValue;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import io.github.cubegen.it.exchange.Sample;
import io.github.cubegen.it.exchange.Samples;
import io.github.cubegen.it.exchange.Violation;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is unusual in the API, as it goes over the wire; the numbers are those of the quirks in {@code spec/QUIRKS.md}. */
class QuirkTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static final String DIALOG = "5c091060e588ce59fdf873dc";
    private static final String OTHER = "5c094c0ce588ce6856f87422";
    private static final Map<String, Answer> ANSWERS =
            Samples.all().stream().collect(Collectors.toMap(Sample::operationId, Sample::answer));

    /** A call and how it stands on the wire. */
    private record Wire(
            String quirk,
            String operationId,
            Consumer<ConnectyCubeClient> call,
            String request,
            String body,
            List<Violation.Kind> notJudged) {
        @Override
        public String toString() {
            return quirk;
        }
    }

    private static Wire query(
            String quirk,
            String operationId,
            Consumer<ConnectyCubeClient> call,
            String request,
            Violation.Kind... kinds) {
        return new Wire(quirk, operationId, call, request, "", List.of(kinds));
    }

    private static Wire body(
            String quirk, String operationId, Consumer<ConnectyCubeClient> call, String request, String body) {
        return new Wire(quirk, operationId, call, request, body, List.of());
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    @SuppressWarnings("deprecation") // The lists of the first version are off by default, and are described.
    static List<Wire> wires() {
        return List.of(
                query(
                        "3: a name is a value and a family of operators",
                        "searchUsers",
                        cube -> cube.users()
                                .search(q -> q.id(1).idNin(List.of(2L)))
                                .first(),
                        "GET /users/v2?id=1&id%5Bnin%5D%5B%5D=2"),
                query(
                        "4: users repeat the items of a list",
                        "searchUsers",
                        cube -> cube.users()
                                .search(q -> q.idIn(List.of(51941L, 51946L)))
                                .first(),
                        "GET /users/v2?id%5Bin%5D%5B%5D=51941&id%5Bin%5D%5B%5D=51946"),
                query(
                        "4: chat joins them with commas",
                        "listDialogs",
                        cube -> cube.chat()
                                .listDialogs(q -> q.typeIn(List.of(DialogType.GROUP, DialogType.PRIVATE))
                                        .updatedAtGte(Instant.ofEpochSecond(1544452627)))
                                .first(),
                        "GET /chat/Dialog?type%5Bin%5D=2,3&updated_at%5Bgte%5D=1544452627"),
                query(
                        "7: a space is no plus sign, and a plus sign no space",
                        "listUsers",
                        cube -> cube.users()
                                .list(q ->
                                        q.filter(List.of("string login eq a+b")).order("asc string login"))
                                .first(),
                        "GET /users?filter%5B%5D=string%20login%20eq%20a%2Bb&order=asc%20string%20login"),
                query(
                        "12: a filter by a key of one's own",
                        "listDialogs",
                        cube -> cube.chat()
                                .listDialogs(q -> q.extensions(Map.of("location", "Sunbar")))
                                .first(),
                        "GET /chat/Dialog?extensions%5Blocation%5D=Sunbar"),
                query(
                        "14: the later date of a search is its start",
                        "searchChat",
                        cube -> cube.chat()
                                .search(
                                        "hello",
                                        q -> q.startDate(OffsetDateTime.parse("2021-04-01T00:00:00Z"))
                                                .endDate(OffsetDateTime.parse("2021-03-01T00:00:00Z"))),
                        "GET /chat/search?search_text=hello&start_date=2021-04-01T00%3A00%3A00Z&end_date=2021-03-01T00%3A00%3A00Z"),
                query(
                        "16: messages are not marked as read",
                        "listMessages",
                        cube -> cube.chat()
                                .listMessages(DIALOG, q -> q.markAsRead(0))
                                .first(),
                        "GET /chat/Message?chat_dialog_id=" + DIALOG + "&mark_as_read=0"),
                query(
                        "17: only the last record",
                        "searchRecords",
                        cube -> cube.customObjects()
                                .search("profile", q -> q.limit(-1))
                                .first(),
                        "GET /data/profile?limit=-1"),
                query(
                        "19: what to delete stands in the query",
                        "deleteRecordsByCriteria",
                        cube -> cube.customObjects()
                                .deleteByCriteria("profile", ordered("age[gte]", "41", "tags[in]", "a,b")),
                        "DELETE /data/profile/by_criteria?age%5Bgte%5D=41&tags%5Bin%5D=a%2Cb",
                        Violation.Kind.UNKNOWN_PARAMETER,
                        Violation.Kind.REQUEST),
                query(
                        "20: a deletion for everyone",
                        "deleteDialog",
                        cube -> cube.chat().deleteDialog(List.of(DIALOG), q -> q.force(1)),
                        "DELETE /chat/Dialog/" + DIALOG + "?force=1"),
                query(
                        "21: capital letters",
                        "subscribeToDialog",
                        cube -> cube.chat().subscribeToDialog(DIALOG),
                        "POST /chat/Dialog/" + DIALOG + "/subscribe"),
                query(
                        "23: several ids in a path",
                        "deleteDialog",
                        cube -> cube.chat().deleteDialog(List.of(DIALOG, OTHER)),
                        "DELETE /chat/Dialog/" + DIALOG + "," + OTHER),
                query(
                        "26: a file by its number",
                        "getBlob",
                        cube -> cube.storage().get(8049),
                        "GET /blobs/8049"),
                body(
                        "24: all messages are another call than some",
                        "markMessages",
                        cube -> cube.chat()
                                .markMessages(MessageMarks.builder()
                                        .chatDialogId(DIALOG)
                                        .read(1)
                                        .build()),
                        "PUT /chat/Message",
                        "{\"chat_dialog_id\":\"" + DIALOG + "\",\"read\":1}"),
                body(
                        "tri-state: left out, cleared and set",
                        "updateDialog",
                        cube -> cube.chat()
                                .updateDialog(
                                        DIALOG,
                                        DialogUpdate.builder()
                                                .name("Crossfit")
                                                .clearPhoto()
                                                .build()),
                        "PUT /chat/Dialog/" + DIALOG,
                        "{\"name\":\"Crossfit\",\"photo\":null}"),
                body(
                        "lists are changed by operators",
                        "updateDialog",
                        cube -> cube.chat()
                                .updateDialog(
                                        DIALOG,
                                        DialogUpdate.builder()
                                                .pushAll(DialogListsChange.builder()
                                                        .occupantsIds(List.of(1L))
                                                        .build())
                                                .build()),
                        "PUT /chat/Dialog/" + DIALOG,
                        "{\"push_all\":{\"occupants_ids\":[1]}}"),
                body(
                        "the types of dialogs: 2 is a group, 3 is private",
                        "createDialog",
                        cube -> cube.chat()
                                .createDialog(DialogCreate.builder()
                                        .type(DialogType.PRIVATE)
                                        .occupantsIds(List.of(1L))
                                        .build()),
                        "POST /chat/Dialog",
                        "{\"type\":3,\"occupants_ids\":[1]}"),
                body(
                        "columns of one's own",
                        "createRecord",
                        cube -> cube.customObjects()
                                .create(
                                        "profile",
                                        RecordCreate.builder()
                                                .additionalProperty("age", JsonValue.of(41))
                                                .build()),
                        "POST /data/profile",
                        "{\"age\":41}"),
                body(
                        "an element of an array by its index, and operators with the names of columns",
                        "updateRecord",
                        cube -> cube.customObjects()
                                .update(
                                        "profile",
                                        OTHER,
                                        RecordUpdate.builder()
                                                .inc(Map.of("age", JsonValue.of(1)))
                                                .additionalProperty("tags[1]", JsonValue.of("b"))
                                                .build()),
                        "PUT /data/profile/" + OTHER,
                        "{\"inc\":{\"age\":1},\"tags[1]\":\"b\"}"),
                body(
                        "maps with numbers for keys",
                        "createRecords",
                        cube -> cube.customObjects()
                                .createMany(
                                        "profile",
                                        Map.of(
                                                "1",
                                                RecordCreate.builder()
                                                        .additionalProperty("age", JsonValue.of(1))
                                                        .build())),
                        "POST /data/profile/multi",
                        "{\"record\":{\"1\":{\"age\":1}}}"),
                body(
                        "criteria in the body of an update",
                        "updateRecordsByCriteria",
                        cube -> cube.customObjects()
                                .updateByCriteria(
                                        "profile",
                                        RecordsUpdateByCriteria.builder()
                                                .searchCriteria(Map.of("age", JsonValue.parse("{\"gt\":1}")))
                                                .additionalProperty("age", JsonValue.of(2))
                                                .build()),
                        "PUT /data/profile/by_criteria",
                        "{\"search_criteria\":{\"age\":{\"gt\":1}},\"age\":2}"),
                body(
                        "28: the link preview has a host of its own",
                        "unfurlLink",
                        cube -> cube.linkPreview()
                                .unfurl(
                                        LinkPreviewRequest.builder()
                                                .url("https://connectycube.com")
                                                .build(),
                                        q -> q.server(URI.create(server.baseUri()))),
                        "POST /unfurl",
                        "{\"url\":\"https://connectycube.com\"}"));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void goesOverTheWire(Wire wire) {
        server.answer(wire.operationId(), ANSWERS.getOrDefault(wire.operationId(), Answer.empty(200)));
        server.expectViolations(wire.notJudged().toArray(Violation.Kind[]::new));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            wire.call().accept(cube);
        }
        Exchange exchange = server.exchange();
        assertThat(exchange.method() + " " + exchange.target()).isEqualTo(wire.request());
        assertThat(exchange.requestBody()).isEqualTo(wire.body());
    }

    /** 19: without a criterion, everything would be deleted. */
    @Test
    void deletesNothingWithoutACriterion() {
        server.expectNoExchange();
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cube.customObjects().deleteByCriteria("profile", Map.of()))
                    .withMessageContaining("criteria");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cube.customObjects().delete("profile", List.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            cube.chat().listDialogs(q -> q.typeIn(List.of())).first());
        }
    }

    /** 13: the answer to a question for the number is an object where the list was. */
    @Test
    void readsAListOrItsLength() {
        server.answer("listDialogs", Answer.json(200, "{\"items\":{\"count\":7}}"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            DialogItems items = cube.chat().listDialogs(q -> q.count(1)).first().items();
            assertThat(items).isEqualTo(ChatItemCount.builder().count(7L).build());
        }
        assertThat(server.exchange().query()).isEqualTo("count=1");
    }

    /** One id is answered with nothing, several with what became of each. */
    @Test
    void readsTheAnswerToTheDeletionOfOneRecord() {
        server.answer("deleteRecords", Answer.empty(200));
        // OpenAPI has no word for an answer that may be without a body.
        server.expectViolations(Violation.Kind.MISSING_RESPONSE_BODY);
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.customObjects().delete("profile", OTHER)).isNull();
        }
        assertThat(server.exchange().path()).isEqualTo("/data/profile/" + OTHER);
    }

    @Test
    void readsNumbersByIdentifier() {
        server.answer(
                "countUnreadMessages", Answer.json(200, "{\"total\":3,\"" + DIALOG + "\":2,\"" + OTHER + "\":1}"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            UnreadCounts counts = cube.chat().countUnreadMessages(q -> q.chatDialogIds(List.of(DIALOG, OTHER)));
            assertThat(counts.total()).isEqualTo(3);
            assertThat(counts.additionalProperties()).containsEntry(DIALOG, 2L).containsEntry(OTHER, 1L);
        }
        assertThat(server.exchange().query()).isEqualTo("chat_dialog_ids=" + DIALOG + "," + OTHER);
    }

    @Test
    void keepsColumnsOfOnesOwn() {
        server.answer(
                "createRecord",
                Answer.json(
                        201,
                        "{\"_id\":\"" + OTHER
                                + "\",\"user_id\":7,\"created_at\":1544452627,\"age\":41,\"tags\":[\"a\"]}"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            DataRecord created = cube.customObjects()
                    .create("profile", RecordCreate.builder().build());
            assertThat(created.id()).isEqualTo(OTHER);
            assertThat(created.createdAt()).isEqualTo(Instant.ofEpochSecond(1544452627));
            assertThat(created.additionalProperties())
                    .containsEntry("age", JsonValue.of(41))
                    .containsKey("tags");
        }
    }
}
