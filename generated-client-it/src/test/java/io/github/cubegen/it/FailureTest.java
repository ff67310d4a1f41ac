package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.exception.BadRequestException;
import io.github.cubegen.it.connectycube.exception.ForbiddenException;
import io.github.cubegen.it.connectycube.exception.InternalServerErrorException;
import io.github.cubegen.it.connectycube.exception.NotFoundException;
import io.github.cubegen.it.connectycube.exception.ServiceUnavailableException;
import io.github.cubegen.it.connectycube.exception.TooManyRequestsException;
import io.github.cubegen.it.connectycube.exception.UnauthorizedException;
import io.github.cubegen.it.connectycube.exception.UnprocessableEntityException;
import io.github.cubegen.it.connectycube.model.ErrorBody;
import io.github.cubegen.it.connectycube.model.ErrorMessages;
import io.github.cubegen.it.connectycube.model.LoginRequest;
import io.github.cubegen.it.connectycube.runtime.ApiException;
import io.github.cubegen.it.connectycube.runtime.JsonValue;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Violation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each documented status, with each body that was seen with one. */
class FailureTest {
    /** A status and what it becomes. */
    record Kind<E extends ApiException>(int status, Class<E> type, Function<E, @Nullable ErrorBody> error) {
        @Nullable
        ErrorBody errorOf(ApiException e) {
            return error.apply(type.cast(e));
        }
    }

    static final List<Kind<?>> STATUSES = List.of(
            new Kind<>(400, BadRequestException.class, BadRequestException::error),
            new Kind<>(401, UnauthorizedException.class, UnauthorizedException::error),
            new Kind<>(403, ForbiddenException.class, ForbiddenException::error),
            new Kind<>(404, NotFoundException.class, NotFoundException::error),
            new Kind<>(422, UnprocessableEntityException.class, UnprocessableEntityException::error),
            new Kind<>(429, TooManyRequestsException.class, TooManyRequestsException::error),
            new Kind<>(500, InternalServerErrorException.class, InternalServerErrorException::error),
            new Kind<>(503, ServiceUnavailableException.class, ServiceUnavailableException::error));

    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @ParameterizedTest
    @FieldSource("STATUSES")
    void readsGeneralMessages(Kind<?> kind) {
        ApiException e = fail(kind, Answer.json(kind.status(), "{\"errors\":{\"base\":[\"Forbidden. Need user.\"]}}"));
        ErrorBody error = Objects.requireNonNull(kind.errorOf(e));
        assertThat(error.messages())
                .isEqualTo(new ErrorMessages.MessagesByField(Map.of("base", List.of("Forbidden. Need user."))));
        assertThat(e.messages()).containsExactly("base: Forbidden. Need user.");
    }

    @ParameterizedTest
    @Quirk(75)
    @FieldSource("STATUSES")
    void readsMessagesByField(Kind<?> kind) {
        ApiException e = fail(
                kind,
                Answer.json(
                        kind.status(),
                        "{\"errors\":{\"password\":[\"cannot be blank\",\"is too short\"],\"login\":[\"is invalid\"]}}"));
        ErrorBody error = Objects.requireNonNull(kind.errorOf(e));
        assertThat(error.messages())
                .isEqualTo(new ErrorMessages.MessagesByField(Map.of(
                        "password", List.of("cannot be blank", "is too short"), "login", List.of("is invalid"))));
        assertThat(e.messages())
                .containsExactly("password: cannot be blank", "password: is too short", "login: is invalid");
    }

    @ParameterizedTest
    @Quirk(75)
    @FieldSource("STATUSES")
    void readsAListOfMessages(Kind<?> kind) {
        ApiException e = fail(kind, Answer.json(kind.status(), "{\"errors\":[\"Unauthorized\"]}"));
        ErrorBody error = Objects.requireNonNull(kind.errorOf(e));
        assertThat(error.messages()).isEqualTo(new ErrorMessages.MessageList(List.of("Unauthorized")));
        assertThat(e.messages()).containsExactly("Unauthorized");
    }

    @ParameterizedTest
    @FieldSource("STATUSES")
    void keepsTheStatusWithAPageOfAGateway(Kind<?> kind) {
        server.expectViolations(Violation.Kind.RESPONSE_MEDIA_TYPE);
        ApiException e =
                fail(kind, Answer.of(kind.status(), "text/html", "<html><body><h1>Bad Gateway</h1></body></html>"));
        assertThat(kind.errorOf(e)).isNull();
        assertThat(e.messages()).isEmpty();
        assertThat(e.bodySnippet()).contains("<h1>Bad Gateway</h1>");
    }

    @ParameterizedTest
    @FieldSource("STATUSES")
    void keepsTheStatusWithoutABody(Kind<?> kind) {
        server.expectViolations(Violation.Kind.MISSING_RESPONSE_BODY);
        ApiException e = fail(kind, Answer.empty(kind.status()));
        assertThat(kind.errorOf(e)).isNull();
        assertThat(e.messages()).isEmpty();
        assertThat(e.bodySnippet()).isEmpty();
    }

    @Test
    void readsTheShapeOfAGeneralFailure() {
        InternalServerErrorException e = catchThrowableOfType(
                InternalServerErrorException.class,
                () -> logIn(Answer.json(500, "{\"status\":\"500\",\"error\":\"Internal Server Error\"}")));
        assertThat(e.error()).isNotNull().satisfies(error -> {
            assertThat(error.status()).isEqualTo("500");
            assertThat(error.error()).isEqualTo("Internal Server Error");
            assertThat(error.messages()).isNull();
        });
    }

    @Test
    void keepsMessagesOfAnUnknownShape() {
        server.expectViolations(Violation.Kind.RESPONSE);
        BadRequestException e = catchThrowableOfType(
                BadRequestException.class, () -> logIn(Answer.json(400, "{\"errors\":\"not so\",\"code\":17}")));
        assertThat(e.error()).isNotNull().satisfies(error -> {
            assertThat(error.messages()).isEqualTo(new ErrorMessages.Unknown(JsonValue.of("not so")));
            assertThat(error.additionalProperties()).containsEntry("code", JsonValue.of(17));
        });
    }

    @Test
    void namesTheRequestAsTheServerDoes() {
        NotFoundException e = catchThrowableOfType(
                NotFoundException.class,
                () -> logIn(server.example("logInUser", 404, "userNotFound").with("X-Request-Id", "4f1c-22")));
        assertThat(e.requestId()).isEqualTo("4f1c-22");
        assertThat(e.error()).isNotNull();
    }

    @Test
    void givesAnUndescribedStatusAsAnApiException() {
        server.expectViolations(Violation.Kind.UNDESCRIBED_STATUS);
        ApiException e = catchThrowableOfType(
                ApiException.class, () -> logIn(Answer.json(418, "{\"errors\":[\"I'm a teapot\"]}")));
        assertThat(e.getClass()).isEqualTo(ApiException.class);
        assertThat(e.status()).isEqualTo(418);
        assertThat(e.messages()).containsExactly("I'm a teapot");
    }

    private static ApiException fail(Kind<?> kind, Answer answer) {
        ApiException e = catchThrowableOfType(ApiException.class, () -> logIn(answer));
        assertThat(e).isExactlyInstanceOf(kind.type());
        assertThat(e.status()).isEqualTo(kind.status());
        assertThat(e.operation()).isEqualTo("logInUser");
        assertThat(e.method()).isEqualTo("POST");
        assertThat(e.path()).isEqualTo("/login");
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.requestId()).isNull();
        return e;
    }

    private static void logIn(Answer answer) {
        server.answer("logInUser", answer);
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.auth()
                    .login(LoginRequest.builder()
                            .login("john")
                            .password("secret")
                            .build());
        }
    }
}
