package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import golden.enums.model.Color;
import golden.enums.model.Level;
import golden.enums.model.ThingRatio;
import golden.errors.ErrorsClient;
import golden.errors.exception.NotFoundException;
import golden.errors.exception.ServerErrorException;
import golden.errors.exception.TokenExpiredException;
import golden.errors.exception.UnauthorizedException;
import golden.operations.OperationsClient;
import golden.operations.client.ListUsersParams;
import golden.operations.model.Note;
import golden.operations.model.User;
import golden.records.model.Hall;
import golden.records.model.Keys;
import golden.records.model.Person;
import golden.records.model.PersonUpdate;
import golden.records.model.Seat;
import golden.unions.model.Content;
import io.github.cubegen.runtime.Json;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.MissingPropertyException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the golden clients do. */
class GoldenBehaviourTest {
    private static final String PERSON = "{\"id\":1,\"login\":\"john\",\"tags\":[],\"photo\":\"AQI=\"}";

    private final List<String> requests = new ArrayList<>();
    private final Headers headers = new Headers();
    private HttpServer server;
    private int status = 200;
    private String body = "{}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod()
                    + " "
                    + exchange.getRequestURI()
                    + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.putAll(exchange.getRequestHeaders());
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, status == 204 || answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer, 0, status == 204 ? 0 : answer.length);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static <T> String rewritten(JsonCodec<T> codec, String json) {
        return Json.encodeToString(codec, Json.decode(codec, json));
    }

    @Test
    void everyPropertyIsReadAndWrittenBack() {
        String json =
                "{\"id\":1,\"login\":\"john\",\"avatar\":null,\"tags\":[\"a\"],\"aliases\":[\"x\",null],\"age\":5,"
                        + "\"height\":1.5,\"birth_date\":\"2000-02-29\",\"created_at\":\"2024-01-02T03:04:05Z\","
                        + "\"last_seen\":1700000000,\"uuid\":\"00000000-0000-0000-0000-000000000001\",\"photo\":\"AQI=\","
                        + "\"scores\":{\"a\":1.5},\"custom\":{\"x\":[1,null]},\"address\":{\"city\":\"Oslo\","
                        + "\"geo\":{\"lat\":1.5},\"street\":\"Main\"},\"password\":\"secret\",\"unknown\":{\"kept\":[true]}}";

        assertThat(rewritten(Person.codec(), json)).isEqualTo(json);
    }

    @Test
    void aRequiredPropertyIsAskedFor() {
        assertThatThrownBy(() -> Person.builder().id(1).build())
                .isInstanceOf(MissingPropertyException.class)
                .hasMessageContaining("login");
        assertThatThrownBy(() -> Json.decode(Person.codec(), "{\"id\":1}")).hasMessageContaining("login");
    }

    @Test
    void aRequiredPropertyThatMayBeNullHasToBeSaid() {
        assertThatThrownBy(() -> Seat.builder().row(1).build())
                .isInstanceOf(MissingPropertyException.class)
                .hasMessage("Seat needs a value for guest, or null");
        assertThatThrownBy(() -> Seat.builder().guest("John").row(1).build()).hasMessageContaining("since");
        Seat free = Seat.builder().guest(null).row(1).since(null).build();
        assertThat(Json.encodeToString(Seat.codec(), free)).isEqualTo("{\"guest\":null,\"row\":1,\"since\":null}");
        assertThat(free.toBuilder().row(2).build().row()).isEqualTo(2);
        assertThat(Json.decode(Seat.codec(), "{\"row\":1}")).isEqualTo(free);
        assertThat(Person.builder().id(1).login("john").tags(List.of()).build().avatar())
                .as("a type that is only received")
                .isNull();
    }

    @Test
    void absentNullAndValueAreThreeThings() {
        PersonUpdate update =
                PersonUpdate.builder().clearPhone().fullName("John").build();

        assertThat(Json.encodeToString(PersonUpdate.codec(), update))
                .isEqualTo("{\"full_name\":\"John\",\"phone\":null}");
        assertThat(Json.encodeToString(
                        PersonUpdate.codec(), update.toBuilder().phone("1").build()))
                .isEqualTo("{\"phone\":\"1\",\"full_name\":\"John\"}");
        assertThat(rewritten(PersonUpdate.codec(), "{\"website\":null}")).isEqualTo("{\"website\":null}");
    }

    @Test
    void aPropertyThatTheDescriptionNamesIsNoAdditionalOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonUpdate.builder().additionalProperty("full_name", JsonValue.of("x")))
                .withMessage("The description names the property full_name: set it by fullName()");
        assertThat(Json.encodeToString(
                        PersonUpdate.codec(),
                        PersonUpdate.builder()
                                .fullName("John")
                                .additionalProperty("fullName", JsonValue.of("x"))
                                .build()))
                .isEqualTo("{\"full_name\":\"John\",\"fullName\":\"x\"}");
        assertThat(rewritten(PersonUpdate.codec(), "{\"full_name\":\"a\",\"x\":1,\"full_name\":\"b\",\"x\":2}"))
                .isEqualTo("{\"full_name\":\"b\",\"x\":2}");
    }

    @Test
    void aRecordDoesNotChangeWithTheListItWasGiven() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Person person = Person.builder().id(1).login("john").tags(tags).build();
        tags.add("b");

        assertThat(person.tags()).containsExactly("a");
    }

    @Test
    void aRecordDoesNotChangeWithTheListsInTheListsItWasGiven() {
        List<String> row = new ArrayList<>(Arrays.asList("a", null));
        List<Long> prices = new ArrayList<>(List.of(1L));
        List<String> more = new ArrayList<>(List.of("x"));
        Hall hall = Hall.builder()
                .rows(List.of(row))
                .prices(Map.of("low", prices))
                .additionalProperty("more", more)
                .build();
        row.clear();
        prices.clear();
        more.clear();

        assertThat(hall.rows()).containsExactly(Arrays.asList("a", null));
        assertThat(hall.prices()).containsExactly(Map.entry("low", List.of(1L)));
        assertThat(hall.additionalProperties()).containsExactly(Map.entry("more", List.of("x")));
        assertThat(hall.toBuilder().build().prices()).as("not copied again").isSameAs(hall.prices());
        assertThatNullPointerException()
                .isThrownBy(() -> Hall.builder()
                        .prices(Map.of("low", Arrays.asList(1L, null)))
                        .build())
                .withMessage("item 1 is null");
    }

    @Test
    void aSecretIsNotShown() {
        Person person = Person.builder()
                .id(1)
                .login("john")
                .tags(List.of())
                .password("hunter2")
                .oldPasswords(List.of("hunter1", "hunter0"))
                .build();
        Keys keys = Keys.builder()
                .purpose("doors")
                .additionalProperty("front", "hunter3")
                .build();

        assertThat(person.toString())
                .contains("login=john", "password=***", "oldPasswords=***")
                .doesNotContain("hunter");
        assertThat(keys).hasToString("Keys[purpose=doors, additionalProperties=***]");
    }

    @Test
    void anUnknownEnumValueIsKept() {
        Color color = Json.decode(Color.codec(), "\"pink\"");

        assertThat(color.known()).isEqualTo(Color.Known.UNRECOGNIZED);
        assertThat(Json.encodeToString(Color.codec(), color)).isEqualTo("\"pink\"");
        assertThat(Json.decode(Color.codec(), "\"light green\"")).isEqualTo(Color.LIGHT_GREEN);
        assertThat(Json.decode(Level.codec(), "3").known()).isEqualTo(Level.Known.HIGH);
        assertThat(rewritten(Level.codec(), "7")).isEqualTo("7");
        assertThat(new Level(3)).isEqualTo(Level.HIGH).hasToString("3");
        assertThat(new Level(1).value() + 1).isEqualTo(2);
        assertThat(new ThingRatio(0.5)).isEqualTo(ThingRatio.VALUE_0_5).hasToString("0.5");
    }

    @Test
    void aUnionTakesEachFormAndKeepsOthers() {
        assertThat(Json.decode(Content.codec(), "\"x\"")).isEqualTo(new Content.TextValue("x"));
        assertThat(Json.decode(Content.codec(), "17")).isInstanceOf(Content.Unknown.class);
        for (String json : List.of("\"x\"", "[\"x\",\"y\"]", "{\"html\":\"<p>\"}", "17", "true", "null")) {
            assertThat(rewritten(Content.codec(), json)).isEqualTo(json);
        }
    }

    @Test
    void parametersAndBodiesStandOnTheWireAsDescribed() {
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            body = "{\"user\":{\"id\":42}}";
            assertThat(client.users().getUserById(42).id()).isEqualTo(42);
            body = "{\"items\":[{\"user\":{\"login\":\"john\"}}]}";
            client.users()
                    .listUsers(q -> q.page(2)
                            .idIn(List.of(1L, 2L))
                            .tags(List.of("a", "b"))
                            .xTrace(new UUID(0, 1)));
            assertThat(client.async().users().listUsers().join().items().get(0).login())
                    .isEqualTo("john");
        }

        assertThat(requests)
                .containsExactly(
                        "GET /users/42 ",
                        "GET /users?page=2&id%5Bin%5D%5B%5D=1&id%5Bin%5D%5B%5D=2&tags=a%7Cb ",
                        "GET /users ");
    }

    @Test
    void oneValueStandsForAListInThePath() {
        body = "[]";
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            client.users().listUsersOfGroups(7, "a", "b");
            client.async().users().listUsersOfGroups(8, "a", "b").join();
        }

        assertThat(requests).containsExactly("GET /groups/.7/a/users?order=b ", "GET /groups/.8/a/users?order=b ");
    }

    @Test
    void nullIsABodyWhereItIsAllowedAndNoneWhereTheBodyCanBeLeftOut() {
        Note note = Note.builder().text("hi").build();
        status = 204;
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            client.users().setNote(7, note);
            client.users().setNote(7, null);
            client.async().users().setNote(7, null).join();
            client.users().touchNote(7, q -> q.note(note));
            client.users().touchNote(7);
        }

        assertThat(requests)
                .containsExactly(
                        "PUT /users/7/note {\"text\":\"hi\"}",
                        "PUT /users/7/note null",
                        "PUT /users/7/note null",
                        "POST /users/7/note {\"text\":\"hi\"}",
                        "POST /users/7/note ");
    }

    @Test
    void nullIsRefusedByNameForWhatIsRequiredBeforeAnythingIsSent() {
        User[] noUser = new User[1];
        String[] noText = new String[1];
        ListUsersParams[] noParams = new ListUsersParams[1];
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            assertThatNullPointerException()
                    .isThrownBy(() -> client.users().updateUser(7, noUser[0]))
                    .withMessage("user");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.async().users().updateUser(7, noUser[0]))
                    .withMessage("user");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.users().listUsersOfGroups(List.of(1), "a", noText[0]))
                    .withMessage("order");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.users().listUsers(noParams[0]))
                    .withMessage("params");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.users().listUsersOfArea(Map.of("lat", 1L), Arrays.asList(1L, null)))
                    .withMessage("The parameter ids can't hold null: item 1");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.users().listUsers(q -> q.tags(Arrays.asList("a", null))))
                    .withMessage("item 1 is null");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.users().listUsersOfGroups(List.of(1), noText[0], "b"))
                    .withMessageContaining("kind");
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void jsonAndReservedCharactersStandWhereTheDescriptionPutsThem() {
        status = 204;
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            client.users().listUsersOfArea(Map.of("lat", 1L), List.of(1L, 2L));
            status = 200;
            body = "{\"items\":[]}";
            client.users()
                    .listUsers(q -> q.path("a/b&c").xOptions(List.of("x", "y")).cart(List.of(7L)));
        }

        assertThat(requests)
                .containsExactly("GET /areas/%7B%22lat%22%3A1%7D/users?ids=1,2 ", "GET /users?path=a/b%26c ");
        assertThat(headers.get("X-Options")).containsExactly("[\"x\",\"y\"]");
        assertThat(headers.get("Cookie")).containsExactly("cart=%5B7%5D");
    }

    @Test
    void anEmptyListIsRefusedWhereTheDescriptionAsksForAnItem() {
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.users().listUsers(q -> q.kind(List.of())))
                    .withMessageContaining("kind[]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.users().listUsersOfArea(Map.of(), List.of()))
                    .withMessageContaining("ids");
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void aSecretParameterIsNotShown() {
        assertThat(ListUsersParams.of(q -> q.page(2).pin("1234")).toString())
                .contains("page=2", "pin=***")
                .doesNotContain("1234");
    }

    @Test
    void nullIsRefusedWhereItIsPassed() {
        String[] none = new String[1];

        assertThatNullPointerException()
                .isThrownBy(() -> PersonUpdate.builder().phone(none[0]))
                .withMessage("phone");
    }

    @Test
    void bytesAreComparedByContent() {
        Person one = Json.decode(Person.codec(), PERSON);
        Person same = Json.decode(Person.codec(), PERSON);
        Person other = one.toBuilder().photo(new byte[] {9}).build();

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    }

    @Test
    void eachStatusBecomesItsException() {
        try (ErrorsClient client =
                ErrorsClient.builder().baseUri(address()).token("secret").build()) {
            body = "{\"errors\":[\"gone\"]}";
            status = 404;
            NotFoundException notFound = catchThrowableOfType(
                    NotFoundException.class, () -> client.files().getFile("1"));
            assertThat(notFound.error())
                    .isNotNull()
                    .satisfies(error -> assertThat(error.errors()).containsExactly("gone"));
            status = 401;
            assertThatThrownBy(() -> client.files().getFile("1")).isExactlyInstanceOf(UnauthorizedException.class);
            body = "{\"errors\":[\"Token has expired\"]}";
            assertThatThrownBy(() -> client.files().getFile("1")).isExactlyInstanceOf(TokenExpiredException.class);
            status = 503;
            body = "<html>";
            assertThatThrownBy(() -> client.files().getFile("1"))
                    .isInstanceOfSatisfying(
                            ServerErrorException.class,
                            e -> assertThat(e.error()).isNull());
            assertThatThrownBy(() -> client.async().files().getFile("1").join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ServerErrorException.class);
        }
    }
}
