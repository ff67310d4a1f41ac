package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.exception.NotFoundException;
import io.github.cubegen.it.connectycube.model.Dialog;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of the real API, page by page over a socket. */
class PagesTest {
    private static final String ID = "5c091060e588ce59fdf873d";

    /** As it is printed in the call that tells of its recordings. */
    private static final String MEETING = "{\"_id\":\"64ba8ab043e599002b5bdbca\",\"name\":\"My meeting\","
            + "\"start_date\":1689946801,\"end_date\":1689950401,\"attendees\":[{\"id\":6892473}],\"public\":false,"
            + "\"scheduled\":false,\"record\":false,\"chat_dialog_id\":\"64ba8ab043e599002b5bdbc9\","
            + "\"created_at\":\"2023-07-21T13:40:00Z\",\"updated_at\":\"2023-07-21T13:40:21Z\",\"host_id\":6892473,"
            + "\"notify\":false,\"notify_before\":null,\"timezone\":null}";

    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static String dialog(int last) {
        return "{\"_id\":\"" + ID + last + "\",\"type\":2,\"created_at\":\"2018-12-06T09:16:26Z\","
                + "\"updated_at\":\"2018-12-06T09:16:26Z\",\"user_id\":1,\"occupants_ids\":[1]}";
    }

    private static Answer dialogs(int total, String... dialogs) {
        return Answer.json(200, "{\"total_entries\":" + total + ",\"items\":" + List.of(dialogs) + "}");
    }

    @Test
    void goesOnWhereTheItemsEndAndOverAnEmptyPage() {
        server.answer("listDialogs", dialogs(5, dialog(1), dialog(2)));
        server.answer("listDialogs", Map.of("skip", "2"), dialogs(5));
        server.answer("listDialogs", Map.of("skip", "4"), dialogs(5, dialog(3)));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.chat().listDialogs(q -> q.limit(2)).all())
                    .extracting(Dialog::id)
                    .containsExactly(ID + 1, ID + 2, ID + 3);
        }
        assertThat(server.exchanges())
                .extracting(Exchange::query)
                .containsExactly("limit=2", "limit=2&skip=2", "limit=2&skip=4");
    }

    @Test
    void stopsAtTheLimitWithoutAnotherCall() {
        server.answer("listDialogs", dialogs(5, dialog(1), dialog(2)));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.chat().listDialogs().limit(2).stream()).hasSize(2);
        }
        assertThat(server.exchanges()).hasSize(1);
    }

    @Test
    void aFailureOnTheWayReachesTheLoop() {
        server.answer("listDialogs", dialogs(5, dialog(1)));
        server.answer("listDialogs", Map.of("skip", "1"), Answer.json(404, "{\"errors\":[\"gone\"]}"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            Iterator<Dialog> dialogs = cube.chat().listDialogs().iterator();
            assertThat(dialogs.next().id()).isEqualTo(ID + 1);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(dialogs::hasNext);
        }
    }

    @Test
    void goesOnFromTheLastItem() {
        server.answer("listAllDialogs", adminDialogs(3, 2));
        server.answer("listAllDialogs", Map.of("_id[lt]", ID + 2), adminDialogs(1));
        server.answer("listAllDialogs", Map.of("_id[lt]", ID + 1), adminDialogs());
        try (ConnectyCubeClient cube = administration()) {
            assertThat(cube.admin().listAllDialogs(q -> q.limit(2)).all()).hasSize(3);
        }
        assertThat(server.exchanges())
                .extracting(Exchange::query)
                .containsExactly("limit=2", "_id%5Blt%5D=" + ID + "2&limit=2", "_id%5Blt%5D=" + ID + "1&limit=2");
    }

    @Test
    void refusesAnOrderInWhichItemsWouldBeLeftOut() {
        server.answer("listAllDialogs", adminDialogs(1, 3, 2));
        try (ConnectyCubeClient cube = administration()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> cube.admin().listAllDialogs().all())
                    .withMessageContaining("order");
        }
    }

    @Test
    void readsABareListWithoutWaiting() {
        server.answer("listMeetings", Answer.json(200, "[" + MEETING + "]"));
        server.answer("listMeetings", Map.of("offset", "1"), Answer.json(200, "[]"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.async().meetings().list().all().join()).hasSize(1);
        }
        assertThat(server.exchanges()).hasSize(2);
    }

    private static ConnectyCubeClient administration() {
        return ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .administrationKey("administration")
                .build();
    }

    private static Answer adminDialogs(int... ids) {
        return Answer.json(
                200,
                "{\"items\":" + Arrays.stream(ids).mapToObj(PagesTest::dialog).toList() + "}");
    }
}
