package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.CallRejection;
import io.github.cubegen.it.connectycube.model.CallRejectionPlatform;
import io.github.cubegen.it.connectycube.model.Deletions;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Violation;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answers that carry nothing, in the two forms that the server has for them, and what came of several deletions. */
class DeletionTest {
    private static final String DIALOG = "5c091060e588ce59fdf873dd";
    private static final String OTHER_DIALOG = "5c123f75e588ce063e43f541";

    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @Test
    @Quirk(50)
    void takesAnEmptyObjectForNothing() {
        server.answer("deleteRecordingsAsAdmin", Answer.json(200, "{}"));
        server.answer("rejectCall", Answer.json(200, "{}"));
        try (ConnectyCubeClient cube = ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .administrationKey("administration")
                .token(Clients.TOKEN)
                .build()) {
            cube.admin().deleteRecordings("602f926aaa81493ce4c5788e");
            assertThat(server.exchange().target()).isEqualTo("/admin/meetings/recordings/602f926aaa81493ce4c5788e");
            cube.calls()
                    .reject(CallRejection.builder()
                            .recipientId(573)
                            .sessionId("56eddd33-b3dd-42ee-bf33-11ca1c03218a")
                            .platform(CallRejectionPlatform.WEB)
                            .build());
        }
    }

    @Test
    @Quirk({49, 50})
    void takesAnEmptyBodyAfterOneDeletionForNull() {
        server.answer("deleteDialog", Answer.empty(200));
        // A schema with null stands for no body here; OpenAPI itself can't say that a body may be missing.
        server.expectViolations(Violation.Kind.MISSING_RESPONSE_BODY);
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.chat().deleteDialog(List.of(DIALOG))).isNull();
        }
        assertThat(server.exchange().target()).isEqualTo("/chat/Dialog/" + DIALOG);
    }

    @Test
    @Quirk({49, 58})
    void saysWhatCameOfEachOfSeveral() {
        server.answer("deleteDialog", server.example("deleteDialog", 200, "several"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            Deletions deletions =
                    Objects.requireNonNull(cube.chat().deleteDialog(List.of(DIALOG, OTHER_DIALOG), q -> q.force(1)));
            assertThat(deletions.deleted()).containsExactly("23thnu15e4b077ddd43e7db7");
            assertThat(deletions.notFound()).containsExactly("499abe15e4b077ddd43e7b5h");
            assertThat(deletions.forbidden()).containsExactly("5e394e7bca8bf410bc8017b0");
        }
        assertThat(server.exchange().target()).isEqualTo("/chat/Dialog/" + DIALOG + "," + OTHER_DIALOG + "?force=1");
    }
}
