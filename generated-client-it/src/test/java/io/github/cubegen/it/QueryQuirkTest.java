package io.github.cubegen.it;

import static io.github.cubegen.it.Wire.shows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.ChatItemCount;
import io.github.cubegen.it.connectycube.model.DialogCriteria;
import io.github.cubegen.it.connectycube.model.DialogItems;
import io.github.cubegen.it.connectycube.model.DialogType;
import io.github.cubegen.it.connectycube.model.RecordCriteria;
import io.github.cubegen.it.connectycube.model.RecordSearchCriteria;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Violation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is unusual in queries, as it goes over the wire. */
class QueryQuirkTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static final String DIALOG = "5c091060e588ce59fdf873dc";

    @SuppressWarnings("deprecation") // The lists of the first version are off by default, and are described.
    static List<Wire> wires() {
        return List.of(
                shows("what the documentation prints as a body of a GET stands in the query", 1)
                        .query(
                                "getUserByLogin",
                                cube -> cube.users().getByLogin("Dacia"),
                                "GET /users/by_login?login=Dacia"),
                shows("operators stand in brackets, encoded", 2, 6)
                        .query(
                                "searchUsers",
                                cube -> cube.users()
                                        .search(q -> q.fullNameStartWith("Daci"))
                                        .first(),
                                "GET /users/v2?full_name%5Bstart_with%5D=Daci"),
                shows("a name is a value and a family of operators", 3)
                        .query(
                                "searchUsers",
                                cube -> cube.users()
                                        .search(q -> q.id(1).idNin(List.of(2L)))
                                        .first(),
                                "GET /users/v2?id=1&id%5Bnin%5D%5B%5D=2"),
                shows("users repeat the items of a list, in the caller's order", 4, 5)
                        .query(
                                "searchUsers",
                                cube -> cube.users()
                                        .search(q -> q.idIn(List.of(10L, 9L, 2L)))
                                        .first(),
                                "GET /users/v2?id%5Bin%5D%5B%5D=10&id%5Bin%5D%5B%5D=9&id%5Bin%5D%5B%5D=2"),
                shows("chat joins them with commas", 4)
                        .query(
                                "listDialogs",
                                cube -> cube.chat()
                                        .listDialogs(q -> q.typeIn(List.of(DialogType.GROUP, DialogType.PRIVATE))
                                                .updatedAtGte(Instant.ofEpochSecond(1544452627)))
                                        .first(),
                                "GET /chat/Dialog?type%5Bin%5D=2,3&updated_at%5Bgte%5D=1544452627"),
                shows("a space is no plus sign, and a plus sign no space", 7, 8)
                        .query(
                                "listUsers",
                                cube -> cube.users()
                                        .list(q -> q.filter(List.of("string login eq a+b"))
                                                .order("asc string login"))
                                        .first(),
                                "GET /users?filter%5B%5D=string%20login%20eq%20a%2Bb&order=asc%20string%20login"),
                shows("the first version has operators of its own", 9)
                        .query(
                                "listUsers",
                                cube -> cube.users()
                                        .list(q -> q.filter(List.of("number id ge 5", "number id ne 7")))
                                        .first(),
                                "GET /users?filter%5B%5D=number%20id%20ge%205&filter%5B%5D=number%20id%20ne%207"),
                shows("chat has operators of its own", 9)
                        .query(
                                "listDialogs",
                                cube -> cube.chat()
                                        .listDialogs(q -> q.typeNe(DialogType.PUBLIC)
                                                .nameCtn("fit")
                                                .idAll(List.of(DIALOG)))
                                        .first(),
                                "GET /chat/Dialog?_id%5Ball%5D=" + DIALOG + "&type%5Bne%5D=4&name%5Bctn%5D=fit"),
                shows("whether conditions are enough is the server's matter", 10)
                        .query(
                                "searchUsers",
                                cube -> cube.users()
                                        .search(q -> q.createdAtGt(OffsetDateTime.parse("2018-12-06T09:16:26Z")))
                                        .first(),
                                "GET /users/v2?created_at%5Bgt%5D=2018-12-06T09%3A16%3A26Z"),
                shows("a name has a dot, and operators behind it", 11)
                        .query(
                                "listMessages",
                                cube -> cube.chat()
                                        .listMessages(
                                                DIALOG,
                                                q -> q.attachmentsType("image")
                                                        .attachmentsTypeNin(List.of("video", "audio")))
                                        .first(),
                                "GET /chat/Message?chat_dialog_id=" + DIALOG
                                        + "&attachments.type=image&attachments.type%5Bnin%5D=video,audio"),
                shows("a filter by a key of one's own", 12)
                        .query(
                                "listDialogs",
                                cube -> cube.chat()
                                        .listDialogs(q -> q.extensions(Map.of("location", "Sunbar")))
                                        .first(),
                                "GET /chat/Dialog?extensions%5Blocation%5D=Sunbar"),
                shows("columns that are wanted, joined with commas", 12)
                        .query(
                                "searchRecords",
                                cube -> cube.customObjects()
                                        .search("profile", q -> q.outputInclude(List.of("age", "name")))
                                        .first(),
                                "GET /data/profile?output%5Binclude%5D=age,name"),
                shows("types of dialogs are repeated", 12)
                        .query(
                                "countCreatedDialogs",
                                cube -> cube.admin()
                                        .countCreatedDialogs(
                                                q -> q.types(List.of(DialogType.GROUP, DialogType.PRIVATE))),
                                "GET /admin/stats/dialogs/created-total?types%5B%5D=2&types%5B%5D=3"),
                shows("the later date of a search is its start", 14)
                        .query(
                                "searchChat",
                                cube -> cube.chat()
                                        .search(
                                                "hello",
                                                q -> q.startDate(OffsetDateTime.parse("2021-04-01T00:00:00Z"))
                                                        .endDate(OffsetDateTime.parse("2021-03-01T00:00:00Z"))),
                                "GET /chat/search?search_text=hello&start_date=2021-04-01T00%3A00%3A00Z"
                                        + "&end_date=2021-03-01T00%3A00%3A00Z"),
                shows("the dialog of messages is asked for, and they are not marked as read", 15, 16)
                        .query(
                                "listMessages",
                                cube -> cube.chat()
                                        .listMessages(DIALOG, q -> q.markAsRead(0))
                                        .first(),
                                "GET /chat/Message?chat_dialog_id=" + DIALOG + "&mark_as_read=0"),
                shows("a GET that sends a mail", 16, 46)
                        .query(
                                "requestPasswordReset",
                                cube -> cube.users().resetPassword("a+b@example.org"),
                                "GET /users/password/reset?email=a%2Bb%40example.org"),
                shows("only the last record", 17)
                        .query(
                                "searchRecords",
                                cube -> cube.customObjects()
                                        .search("profile", q -> q.limit(-1))
                                        .first(),
                                "GET /data/profile?limit=-1"),
                shows("more than the default, as printed", 18)
                        .query(
                                "listMessages",
                                cube -> cube.chat()
                                        .listMessages(DIALOG, q -> q.limit(1000))
                                        .first(),
                                "GET /chat/Message?chat_dialog_id=" + DIALOG + "&limit=1000"),
                shows("what to delete stands in the query", 19)
                        .query(
                                "deleteRecordsByCriteria",
                                cube -> cube.customObjects()
                                        .deleteByCriteria(
                                                "profile",
                                                RecordCriteria.builder()
                                                        .gte("age", 41)
                                                        .in("tags", List.of("a", "b"))
                                                        .eq("_parent_id", DIALOG)
                                                        .build()),
                                "DELETE /data/profile/by_criteria?age%5Bgte%5D=41&tags%5Bin%5D=a%2Cb&_parent_id="
                                        + DIALOG,
                                Violation.Kind.UNKNOWN_PARAMETER,
                                Violation.Kind.REQUEST),
                shows("operators on columns of your own", 2, 9)
                        .query(
                                "searchRecords",
                                cube -> cube.customObjects()
                                        .search(
                                                "profile",
                                                q -> q.criteria(RecordSearchCriteria.builder()
                                                                .near("place", "36.23,50.00;500")
                                                                .nin("age", List.of(22, 41))
                                                                .eq("married", true)
                                                                .calc("age", "avg")
                                                                .build())
                                                        .groupBy("country"))
                                        .first(),
                                "GET /data/profile?place%5Bnear%5D=36.23%2C50.00%3B500&age%5Bnin%5D=22%2C41&married=true"
                                        + "&age%5Bcalc%5D=avg&group_by=country",
                                Violation.Kind.UNKNOWN_PARAMETER),
                shows("fields of dialogs of your own", 2, 12)
                        .query(
                                "listAllDialogs",
                                cube -> cube.admin()
                                        .listAllDialogs(q -> q.criteria(DialogCriteria.builder()
                                                .in("type", List.of(2, 3))
                                                .extension("location", "Sunbar")
                                                .build()))
                                        .first(),
                                "GET /admin/chat/list?type%5Bin%5D=2%2C3&extensions%5Blocation%5D=Sunbar",
                                Violation.Kind.UNKNOWN_PARAMETER),
                shows("a deletion for everyone", 19, 20)
                        .query(
                                "deleteDialog",
                                cube -> cube.chat().deleteDialog(List.of(DIALOG), q -> q.force(1)),
                                "DELETE /chat/Dialog/" + DIALOG + "?force=1"),
                shows("names that a guide or an SDK has wrong", 59)
                        .query(
                                "listMeetings",
                                cube -> cube.meetings()
                                        .list(q -> q.startDateGte(Instant.ofEpochSecond(1613748913)))
                                        .first(),
                                "GET /meetings?start_date%5Bgte%5D=1613748913"),
                shows("all of a list is gone through by its identifier", 66)
                        .query(
                                "listAllDialogs",
                                cube -> cube.admin()
                                        .listAllDialogs(q -> q.idLt(DIALOG).limit(100))
                                        .first(),
                                "GET /admin/chat/list?_id%5Blt%5D=" + DIALOG + "&limit=100"));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void goesOverTheWire(Wire wire) {
        wire.check(server);
    }

    @Test
    @Quirk(5)
    void leavesTheCallersListAsItIs() {
        List<Long> ids = new ArrayList<>(List.of(10L, 9L, 2L));
        server.answer("searchUsers", Answer.json(200, "{\"limit\":10,\"skip\":0,\"total_entries\":0,\"items\":[]}"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.users().search(q -> q.idIn(ids)).first();
        }
        assertThat(ids).containsExactly(10L, 9L, 2L);
    }

    /** Without a criterion, everything would be deleted; without an item, a condition would be gone. */
    @Test
    @Quirk({4, 12, 19, 23})
    void sendsNothingWithoutACriterion() {
        server.expectNoExchange();
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cube.customObjects()
                            .deleteByCriteria(
                                    "profile", RecordCriteria.builder().build()))
                    .withMessage("RecordCriteria needs at least one condition");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cube.customObjects().delete("profile", List.of("by_criteria")))
                    .withMessageContaining("another operation");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cube.customObjects().delete("profile", List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> cube.chat().deleteDialog(List.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            cube.chat().listDialogs(q -> q.typeIn(List.of())).first());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> cube.customObjects()
                            .search("profile", q -> q.outputInclude(List.of()))
                            .first());
        }
    }

    @Test
    @Quirk(13)
    void readsAListOrItsLength() {
        server.answer("listDialogs", Answer.json(200, "{\"items\":{\"count\":7}}"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            DialogItems items = cube.chat().listDialogs(q -> q.count(1)).first().items();
            assertThat(items).isEqualTo(ChatItemCount.builder().count(7L).build());
        }
        assertThat(server.exchange().query()).isEqualTo("count=1");
    }

    @Test
    @Quirk(13)
    void readsTheNumberOfUsersOnline() {
        server.answer("listOnlineUsers", Answer.json(200, "{\"count\":3}"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.users().listOnline(q -> q.count(true)).first().count())
                    .isEqualTo(3);
        }
        assertThat(server.exchange().query()).isEqualTo("count=true");
    }
}
