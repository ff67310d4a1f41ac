package io.github.cubegen.it;

import static io.github.cubegen.it.Wire.shows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.BlobCompletion;
import io.github.cubegen.it.connectycube.model.LinkPreviewRequest;
import io.github.cubegen.it.connectycube.model.MessageMarks;
import io.github.cubegen.it.connectycube.model.MessageUpdate;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is unusual in paths and hosts, as it goes over the wire. */
class PathQuirkTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static final String DIALOG = "5c091060e588ce59fdf873dc";
    private static final String OTHER = "5c094c0ce588ce6856f87422";

    static List<Wire> wires() {
        return List.of(
                shows("capital letters", 21)
                        .query(
                                "subscribeToDialog",
                                cube -> cube.chat().subscribeToDialog(DIALOG),
                                "POST /chat/Dialog/" + DIALOG + "/subscribe"),
                shows("several ids in a path", 23)
                        .query(
                                "deleteDialog",
                                cube -> cube.chat().deleteDialog(List.of(DIALOG, OTHER)),
                                "DELETE /chat/Dialog/" + DIALOG + "," + OTHER),
                shows("several messages in a path", 23)
                        .body(
                                "updateMessage",
                                cube -> cube.chat()
                                        .updateMessage(
                                                List.of(DIALOG, OTHER),
                                                MessageUpdate.builder()
                                                        .chatDialogId(DIALOG)
                                                        .read(1)
                                                        .build()),
                                "PUT /chat/Message/" + DIALOG + "," + OTHER,
                                "{\"chat_dialog_id\":\"" + DIALOG + "\",\"read\":1}"),
                shows("all messages are another call than some", 24)
                        .body(
                                "markMessages",
                                cube -> cube.chat()
                                        .markMessages(MessageMarks.builder()
                                                .chatDialogId(DIALOG)
                                                .read(1)
                                                .build()),
                                "PUT /chat/Message",
                                "{\"chat_dialog_id\":\"" + DIALOG + "\",\"read\":1}"),
                shows("a literal where an identifier may stand", 25)
                        .query(
                                "clearDialogHistory",
                                cube -> cube.chat().clearDialogHistory(DIALOG),
                                "DELETE /chat/Dialog/clearHistory/" + DIALOG),
                shows("another literal", 25)
                        .query(
                                "deleteOtherSessions",
                                cube -> cube.auth().deleteOtherSessions(),
                                "DELETE /session/list"),
                shows("a file by its number", 26)
                        .query("getBlob", cube -> cube.storage().get(8049), "GET /blobs/8049"),
                shows("a class of an application's own", 27)
                        .query(
                                "searchRecords",
                                cube -> cube.customObjects()
                                        .search("User/Reports 1")
                                        .first(),
                                "GET /data/User%2FReports%201"),
                shows("the link preview has a host of its own", 28)
                        .body(
                                "unfurlLink",
                                cube -> cube.linkPreview()
                                        .unfurl(
                                                LinkPreviewRequest.builder()
                                                        .url("https://connectycube.com")
                                                        .build(),
                                                q -> q.server(URI.create(server.baseUri()))),
                                "POST /unfurl",
                                "{\"url\":\"https://connectycube.com\"}"),
                shows("reactions are those of a message", 29)
                        .query(
                                "listMessageReactions",
                                cube -> cube.chat().listMessageReactions(DIALOG),
                                "GET /chat/Message/" + DIALOG + "/reactions"),
                shows("a file is complete", 31, 46)
                        .body(
                                "completeBlob",
                                cube -> cube.storage()
                                        .complete(
                                                8049,
                                                BlobCompletion.builder()
                                                        .size(347)
                                                        .build()),
                                "PUT /blobs/8049/complete",
                                "{\"blob\":{\"size\":347}}"),
                shows("a file is complete, as the example has it", 46)
                        .body(
                                "completeBlobByPost",
                                cube -> cube.storage()
                                        .completeByPost(
                                                8049,
                                                BlobCompletion.builder()
                                                        .size(347)
                                                        .build()),
                                "POST /blobs/8049/complete",
                                "{\"blob\":{\"size\":347}}"),
                shows("a user by phone, as one SDK asks for it", 77)
                        .query(
                                "getUserByPhoneNumber",
                                cube -> cube.users().getByPhoneNumber("380665787842"),
                                "GET /users/by_phone?phone=380665787842"));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void goesOverTheWire(Wire wire) {
        wire.check(server);
    }

    /** The links of the SDKs have the token in the address, from where it gets into logs. */
    @Test
    @Quirk({26, 57})
    void getsTheContentByUidWithTheTokenInItsHeader() throws IOException {
        server.answer("downloadBlob", Answer.of(200, "image/jpeg", "meow"));
        byte[] content;
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            content = cube.storage().download("9ad79a5b8bb1430fbc4bbf7be6215cb744").stream()
                    .readAllBytes();
        }
        assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo("meow");
        Exchange exchange = server.exchange();
        assertThat(exchange.target()).isEqualTo("/blobs/9ad79a5b8bb1430fbc4bbf7be6215cb744/download");
        assertThat(exchange.requestHeader("CB-Token")).isEqualTo(Clients.TOKEN);
    }
}
