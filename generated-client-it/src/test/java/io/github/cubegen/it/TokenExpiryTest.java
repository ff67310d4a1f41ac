package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.exception.TokenExpiredException;
import io.github.cubegen.it.connectycube.exception.UnauthorizedException;
import io.github.cubegen.it.connectycube.runtime.ApiException;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one answer that a new session helps against, told apart from all others. */
class TokenExpiryTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @ParameterizedTest
    @Quirk(75)
    @ValueSource(
            strings = {
                "{\"errors\":{\"base\":[\"Required session does not exist\"]}}",
                "{\"errors\":[\"Required session does not exist\"]}"
            })
    void knowsTheSignalInBothShapes(String body) {
        ApiException e = answer(Answer.json(401, body));
        assertThat(e).isExactlyInstanceOf(TokenExpiredException.class).isInstanceOf(UnauthorizedException.class);
        assertThat(((UnauthorizedException) e).error()).isNotNull();
        assertThat(e.messages()).singleElement().asString().endsWith("Required session does not exist");
    }

    @Test
    void knowsTheSignalThatTheDescriptionShows() {
        assertThat(answer(server.example("getSession", 401, "sessionExpired")))
                .isExactlyInstanceOf(TokenExpiredException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[\"Token is required\"]}",
                "{\"errors\":[\"Invalid password\"]}",
                "{\"errors\":[\"Unauthorized\"]}",
                "{\"errors\":{\"base\":[\"Required session does not exist any more\"]}}",
                "{\"errors\":{\"base\":[]}}",
                "{}"
            })
    void takesNoOther401ForIt(String body) {
        assertThat(answer(Answer.json(401, body))).isExactlyInstanceOf(UnauthorizedException.class);
    }

    @Test
    void takesNoPageOfAGatewayForIt() {
        server.expectViolations(Violation.Kind.RESPONSE_MEDIA_TYPE);
        assertThat(answer(Answer.of(401, "text/html", "<p>Required session does not exist</p>")))
                .isExactlyInstanceOf(UnauthorizedException.class);
    }

    @Test
    void takesNoOtherStatusForIt() {
        assertThat(answer(Answer.json(403, "{\"errors\":[\"Required session does not exist\"]}")))
                .isNotInstanceOf(UnauthorizedException.class);
    }

    private static ApiException answer(Answer answer) {
        server.answer("getSession", answer);
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            return catchThrowableOfType(ApiException.class, () -> cube.auth().getSession());
        }
    }
}
