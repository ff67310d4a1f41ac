package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.connectycube.model.UserPage;
import io.github.cubegen.it.connectycube.model.UserSearchPage;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finding users by conditions, and reading lists part by part. */
class UserListsTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @Test
    void findsUsersByConditions() {
        server.answer("searchUsers", part(0, 1, user(1)));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            UserSearchPage page = cube.users()
                    .search(params -> params.idIn(List.of(1L, 2L))
                            .fullNameStartWith("J\u00fcrg & \"Co\"+")
                            .updatedAtGt(OffsetDateTime.parse("2018-12-06T09:16:26Z"))
                            .limit(5))
                    .first();
            assertThat(page.items()).extracting(User::id).containsExactly(1L);
            assertThat(page.totalEntries()).isEqualTo(1);
        }
        assertThat(server.exchange().target())
                .isEqualTo("/users/v2?limit=5&id%5Bin%5D%5B%5D=1&id%5Bin%5D%5B%5D=2"
                        + "&full_name%5Bstart_with%5D=J%C3%BCrg%20%26%20%22Co%22%2B"
                        + "&updated_at%5Bgt%5D=2018-12-06T09%3A16%3A26Z");
    }

    @Test
    void sendsNoConditionThatIsNotSet() {
        server.answer("searchUsers", part(0, 0));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.users().search().all()).isEmpty();
        }
        assertThat(server.exchange().target()).isEqualTo("/users/v2");
    }

    @Test
    @SuppressWarnings("deprecation") // The API deprecates its first list, and still has it.
    void readsPagesByNumber() {
        server.answer("listUsers", Map.of("page", "1"), page(1, 3, user(1), user(2)));
        server.answer("listUsers", Map.of("page", "2"), page(2, 3, user(3)));
        List<Long> ids = new ArrayList<>();
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.users()
                    .list(params -> params.page(1).perPage(2).filter(List.of("number id gt 0")))
                    .forEach(user -> ids.add(user.id()));
        }
        assertThat(ids).containsExactly(1L, 2L, 3L);
        assertThat(server.exchanges())
                .extracting(Exchange::target)
                .containsExactly(
                        "/users?page=1&per_page=2&filter%5B%5D=number%20id%20gt%200",
                        "/users?page=2&per_page=2&filter%5B%5D=number%20id%20gt%200");
    }

    @Test
    @SuppressWarnings("deprecation") // As above.
    void readsTheDocumentedPage() {
        server.answer("listUsers", server.example("listUsers", 200, "threeUsers"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            UserPage page = cube.users().list().first();
            assertThat(page.currentPage()).isEqualTo(1);
            assertThat(page.perPage()).isEqualTo(10);
            assertThat(page.items()).extracting(User::login).containsExactly("Dacia", "gabby", "ppavalli");
        }
        assertThat(server.exchange().target()).isEqualTo("/users");
    }

    @Test
    void readsPartsByOffset() {
        server.answer("searchUsers", Map.of("offset", "0"), part(0, 3, user(1), user(2)));
        server.answer("searchUsers", Map.of("offset", "2"), part(2, 3, user(3)));
        List<Long> ids;
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            ids =
                    cube
                            .users()
                            .search(params ->
                                    params.offset(0).limit(2).sortAsc("id").idIn(List.of(1L, 2L, 3L)))
                            .stream()
                            .map(User::id)
                            .toList();
        }
        assertThat(ids).containsExactly(1L, 2L, 3L);
        String rest = "&limit=2&sort_asc=id&id%5Bin%5D%5B%5D=1&id%5Bin%5D%5B%5D=2&id%5Bin%5D%5B%5D=3";
        assertThat(server.exchanges())
                .extracting(Exchange::target)
                .containsExactly("/users/v2?offset=0" + rest, "/users/v2?offset=2" + rest);
    }

    @Test
    @SuppressWarnings("deprecation") // As above.
    void joinsTagsWithCommas() {
        server.answer("listUsersByTags", page(1, 0));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.users().listByTags(List.of("vip", "new york"))).isEmpty();
        }
        assertThat(server.exchange().target()).isEqualTo("/users/by_tags?tags=vip,new%20york");
    }

    private static String user(long id) {
        return "{\"id\":" + id + ",\"created_at\":\"2018-12-06T09:16:26Z\",\"updated_at\":\"2018-12-06T09:16:26Z\"}";
    }

    private static Answer page(int number, int total, String... users) {
        List<String> items =
                List.of(users).stream().map(user -> "{\"user\":" + user + '}').toList();
        return Answer.json(
                200,
                "{\"current_page\":" + number + ",\"per_page\":2,\"total_entries\":" + total + ",\"items\":" + items
                        + '}');
    }

    private static Answer part(int offset, int total, String... users) {
        return Answer.json(
                200,
                "{\"limit\":2,\"skip\":" + offset + ",\"total_entries\":" + total + ",\"items\":" + List.of(users)
                        + '}');
    }
}
