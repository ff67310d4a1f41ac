package io.github.cubegen.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.exception.ForbiddenException;
import io.github.cubegen.it.connectycube.model.Session;
import io.github.cubegen.it.connectycube.model.UserUpdate;
import io.github.cubegen.it.connectycube.runtime.BinaryContent;
import io.github.cubegen.it.connectycube.runtime.FormAddress;
import io.github.cubegen.it.connectycube.runtime.TransportException;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the client does is the same with a transport of the user's own, of which the runtime knows nothing. */
class TransportTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private final ApacheTransport transport = new ApacheTransport();
    private ConnectyCubeClient cube;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        cube = ConnectyCubeClient.builder()
                .transport(transport)
                .baseUri(server.baseUri())
                .token(Clients.TOKEN)
                .build();
    }

    @AfterEach
    void close() {
        cube.close();
        transport.close();
    }

    @Test
    void sendsAndReceivesJson() {
        server.answer("getSession", server.example("getSession", 200, "user"));
        server.answer("updateUser", server.example("updateUser", 200, "pallavi"));
        assertThat(cube.auth().getSession().id()).isEqualTo(219606);
        CompletableFuture<Session> session = cube.async().auth().getSession();
        assertThat(session.join().id()).isEqualTo(219606);
        cube.users().update(81, UserUpdate.builder().fullName("John").build());
        assertThat(server.exchanges())
                .extracting(exchange -> exchange.requestHeader("CB-Token"))
                .containsOnly(Clients.TOKEN);
        assertThat(server.exchanges().get(2).requestBody()).isEqualTo("{\"user\":{\"full_name\":\"John\"}}");
    }

    @Test
    void makesExceptionsOfErrors() {
        server.answer("getSession", Answer.json(403, "{\"errors\":[\"Forbidden. Need user.\"]}"));
        ForbiddenException e =
                catchThrowableOfType(ForbiddenException.class, () -> cube.auth().getSession());
        assertThat(e.bodySnippet()).contains("Need user");
    }

    @Test
    void sendsAgainWhatMayBeSentAgain() {
        server.answer("getSession", Answer.json(503, "{\"errors\":[\"busy\"]}").with("Retry-After", "0"));
        assertThatThrownBy(() -> cube.auth().getSession()).hasMessageContaining("503");
        assertThat(server.exchanges()).hasSizeGreaterThan(1);
    }

    @Test
    void uploadsAForm() throws IOException {
        server.expectNoExchange();
        Path file = Files.writeString(folder.resolve("cat.jpeg"), "meow");
        try (StorageHost storage = new StorageHost(List.of(Map.entry("key", "a")))) {
            FormAddress address = FormAddress.of(storage.uri() + "/bucket?key=a");
            cube.storage()
                    .uploadContent(
                            BinaryContent.of(file).as("image/jpeg"),
                            q -> q.server(address.server()).fields(address.fields()));
            assertThat(storage.stored()).isEqualTo("image/jpeg: meow");
        }
    }

    @Test
    void followsARedirectToAFileWithoutTheToken() throws IOException {
        Path file = folder.resolve("back.jpeg");
        try (StorageHost storage = new StorageHost(List.of())) {
            server.answer("downloadBlob", Answer.empty(302).with("Location", storage.uri() + "/signed/1"));
            cube.storage().download("9ad79a5b8bb1430fbc4bbf7be6215cb744").to(file);
            assertThat(storage.requests())
                    .singleElement()
                    .satisfies(headers -> assertThat(headers).doesNotContainKeys("Cb-token"));
        }
        assertThat(file).exists();
        assertThat(server.exchanges()).extracting(Exchange::status).containsExactly(302);
    }

    @Test
    void stopsWhenTheFutureIsCancelled() throws Exception {
        server.expectNoExchange();
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ConnectyCubeClient other = cube.with(b -> b.baseUri(address(listening)))) {
            CompletableFuture<Session> session = other.async().auth().getSession();
            try (Socket connection = listening.accept()) {
                assertThat(connection.getInputStream().read()).isEqualTo('G');
                assertThat(session.cancel(true)).isTrue();
                awaitEnd(connection);
            }
        }
    }

    @Test
    void tellsThatNobodyListens() throws IOException {
        server.expectNoExchange();
        URI nowhere;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nowhere = address(closed);
        }
        try (ConnectyCubeClient other = cube.with(b -> b.baseUri(nowhere))) {
            TransportException e = catchThrowableOfType(
                    TransportException.class, () -> other.auth().getSession());
            assertThat(e).hasMessageContaining("127.0.0.1:" + nowhere.getPort());
            assertThat(requireNonNull(e.getCause())).isInstanceOf(IOException.class);
        }
    }

    /** Fails if the other side has not ended a connection within ten seconds, in whichever way. */
    private static void awaitEnd(Socket connection) throws IOException {
        connection.setSoTimeout(10_000);
        try {
            connection.getInputStream().readAllBytes();
        } catch (SocketException e) {
            assertThat(e).hasMessageContaining("reset");
        }
    }

    private static URI address(ServerSocket socket) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
}
