package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Takes one request, sends at most the beginning of an answer, and sees when the client goes away. */
final class SilentServer implements AutoCloseable {
    private final ServerSocket socket;
    private final byte[] beginning;
    private final boolean breaking;
    private final CompletableFuture<Boolean> asked = new CompletableFuture<>();
    private final CompletableFuture<Boolean> left = new CompletableFuture<>();

    private SilentServer(byte[] beginning, boolean breaking) throws IOException {
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.beginning = beginning;
        this.breaking = breaking;
    }

    /** A server that begins to answer with the given bytes and then sends nothing. */
    static SilentServer sending(String beginning) throws IOException {
        return sending(beginning.getBytes(StandardCharsets.UTF_8));
    }

    /** A server that begins to answer with the given bytes and then sends nothing. */
    static SilentServer sending(byte[] beginning) throws IOException {
        return started(new SilentServer(beginning, false));
    }

    /** A server that begins to answer with the given text and then closes its side of the connection. */
    static SilentServer breakingOffAfter(String beginning) throws IOException {
        return started(new SilentServer(beginning.getBytes(StandardCharsets.UTF_8), true));
    }

    private static SilentServer started(SilentServer server) {
        Thread thread = new Thread(server::serve, "silent-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private void serve() {
        try (Socket client = socket.accept()) {
            InputStream in = client.getInputStream();
            int first = in.read();
            client.getOutputStream().write(beginning);
            client.getOutputStream().flush();
            if (breaking) {
                client.shutdownOutput();
            }
            asked.complete(first >= 0);
            while (in.read() >= 0) {
                // The rest of the request.
            }
            left.complete(true);
        } catch (IOException e) {
            // A reset is how some systems tell that the client went away.
            asked.completeExceptionally(e);
            left.complete(true);
        }
    }

    URI uri() {
        return URI.create("http://localhost:" + socket.getLocalPort());
    }

    /** Done when a request has come, and the beginning of the answer was sent. */
    CompletableFuture<Boolean> asked() {
        return asked;
    }

    /** Done when the client has closed the connection. */
    CompletableFuture<Boolean> left() {
        return left;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
