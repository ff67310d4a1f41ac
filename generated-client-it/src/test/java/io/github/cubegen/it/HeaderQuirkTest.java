package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.exception.ServiceUnavailableException;
import io.github.cubegen.it.connectycube.model.Dialog;
import io.github.cubegen.it.connectycube.model.DialogCreate;
import io.github.cubegen.it.connectycube.model.DialogType;
import io.github.cubegen.it.connectycube.model.LoginRequest;
import io.github.cubegen.it.connectycube.model.RecordUpdate;
import io.github.cubegen.it.connectycube.model.SessionRequest;
import io.github.cubegen.it.connectycube.model.UserCreate;
import io.github.cubegen.it.connectycube.runtime.ApiResponse;
import io.github.cubegen.it.connectycube.runtime.JsonValue;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is unusual in credentials, statuses and headers. Errors and expiry have tests of their own. */
class HeaderQuirkTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static final String ID = "5c091060e588ce59fdf873dc";
    private static final String DIALOG = "{\"_id\":\"" + ID + "\",\"user_id\":1,\"type\":3,\"occupants_ids\":[1],"
            + "\"created_at\":\"2018-12-06T09:16:26Z\",\"updated_at\":\"2018-12-06T09:16:26Z\"}";

    private static ConnectyCubeClient withAllKeys() {
        return ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .token(Clients.TOKEN)
                .authKey(Clients.AUTH_KEY)
                .administrationKey("administration")
                .build();
    }

    @Test
    @Quirk(72)
    void sendsTheOneKeyThatACallTakes() {
        server.answer("createSession", server.example("createSession", 201, "user"));
        server.answer("signUpUser", server.example("signUpUser", 201, "dacia"));
        server.answer("getSession", server.example("getSession", 200, "user"));
        server.answer("deleteUserAsAdmin", Answer.json(200, "{\"success\":true}"));
        try (ConnectyCubeClient cube = withAllKeys()) {
            cube.auth()
                    .createSession(SessionRequest.builder()
                            .applicationId(1)
                            .authKey("key")
                            .build());
            cube.users()
                    .signUp(UserCreate.builder()
                            .login("john")
                            .password("secret")
                            .build());
            cube.auth().getSession();
            cube.admin().deleteUser(42);
        }
        assertThat(server.exchanges())
                .extracting(HeaderQuirkTest::keys)
                .containsExactly(
                        "POST /session: none",
                        "POST /users: CB-AuthKey",
                        "GET /session: CB-Token",
                        "DELETE /admin/user/42: CB-Administration-API-Key");
    }

    private static String keys(Exchange exchange) {
        StringBuilder keys = new StringBuilder();
        for (String header : new String[] {"CB-Token", "CB-AuthKey", "CB-Administration-API-Key", "Authorization"}) {
            keys.append(exchange.requestHeader(header) == null ? "" : ' ' + header);
        }
        return exchange.method() + ' ' + exchange.path() + ':' + (keys.isEmpty() ? " none" : keys);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    @Quirk(51)
    void takesBothStatusesOfACreation(int status) {
        server.answer("createDialog", Answer.json(status, DIALOG));
        try (ConnectyCubeClient cube = withAllKeys()) {
            ApiResponse<Dialog> response = cube.chat()
                    .raw()
                    .createDialog(
                            DialogCreate.builder().type(DialogType.PRIVATE).build());
            assertThat(response.status()).isEqualTo(status);
            assertThat(response.body().id()).isEqualTo(ID);
        }
    }

    @Test
    @Quirk({31, 51})
    void takesTheStatusOfALogin() {
        server.answer("logInUser", server.example("logInUser", 202, "user"));
        try (ConnectyCubeClient cube = withAllKeys()) {
            assertThat(cube.auth()
                            .raw()
                            .login(LoginRequest.builder()
                                    .login("john")
                                    .password("secret")
                                    .build())
                            .status())
                    .isEqualTo(202);
        }
    }

    /** Printed as JSON, and none: nothing, a blank, a status line, an empty object. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}"})
    @Quirk(50)
    void takesEveryKindOfNothing(String body) {
        server.answer("unsubscribeFromDialog", Answer.json(200, body));
        try (ConnectyCubeClient cube = withAllKeys()) {
            cube.chat().unsubscribeFromDialog(ID);
        }
        assertThat(server.exchange().status()).isEqualTo(200);
    }

    @Test
    @Quirk(73)
    void givesTheEndOfTheTokenAsItIs() {
        String end = "2021-06-04 12:10:53 UTC";
        server.answer("createDialog", Answer.json(201, DIALOG).with("CB-Token-ExpirationDate", end));
        try (ConnectyCubeClient cube = withAllKeys()) {
            ApiResponse<Dialog> response = cube.chat()
                    .raw()
                    .createDialog(
                            DialogCreate.builder().type(DialogType.PRIVATE).build());
            assertThat(response.header("CB-Token-ExpirationDate")).isEqualTo(end);
        }
    }

    /** A mail that is asked for twice is sent twice, and a number that is raised twice is wrong; a list may be asked for again. */
    @Test
    @Quirk({16, 34})
    void sendsNothingAgainThatCountsTwice() {
        Answer busy = Answer.json(503, "{\"errors\":[\"Busy\"]}");
        server.answer("requestPasswordReset", busy);
        server.answer("updateRecord", busy);
        server.answer("listWhiteboards", busy);
        try (ConnectyCubeClient cube = withAllKeys()) {
            RecordUpdate raise =
                    RecordUpdate.builder().inc(Map.of("age", JsonValue.of(1))).build();
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> cube.users().resetPassword("john@example.org"),
                    () -> cube.customObjects().update("profile", ID, raise),
                    () -> cube.whiteboard().list(ID))) {
                assertThatThrownBy(call).isInstanceOf(ServiceUnavailableException.class);
            }
        }
        assertThat(server.exchanges())
                .extracting(Exchange::path)
                .containsOnlyOnce("/users/password/reset", "/data/profile/" + ID)
                .filteredOn("/whiteboards"::equals)
                .hasSizeGreaterThan(1);
    }

    @Test
    @Quirk(74)
    void sendsNoHeadersOfSdks() {
        server.answer("getSession", server.example("getSession", 200, "user"));
        try (ConnectyCubeClient cube = withAllKeys()) {
            cube.auth().getSession();
        }
        assertThat(server.exchange().requestHeaders().map().keySet())
                .allSatisfy(name -> assertThat(name)
                        .isNotEqualToIgnoringCase("CB-SDK")
                        .isNotEqualToIgnoringCase("ConnectyCube-REST-API-Version")
                        .isNotEqualToIgnoringCase("Content-Type"));
    }
}
