package io.github.cubegen.runtime;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Sends many bytes to itself, in a process of its own with little memory; prints how many came. */
final class BigUpload {
    private BigUpload() {}

    /** A stream of so many bytes, none of which is kept. */
    private static InputStream bytes(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(length, left);
                left -= read;
                return read;
            }
        };
    }

    /** Takes the number of bytes, and whether the server is told it before. */
    public static void main(String[] args) throws IOException {
        long count = Long.parseLong(args[0]);
        boolean known = Boolean.parseBoolean(args[1]);
        AtomicLong received = new AtomicLong();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] chunk = new byte[64 * 1024];
            InputStream in = exchange.getRequestBody();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                received.addAndGet(read);
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        AtomicLong told = new AtomicLong();
        BinaryContent content = BinaryContent.from(() -> bytes(count)).onProgress((bytes, total) -> told.set(bytes));
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
        try (ApiClient api = new TestApi(uri).timeout(Duration.ofMinutes(5)).build()) {
            Multipart parts = new Multipart("multipart/form-data")
                    .text("name", "big")
                    .file("file", known ? content.ofLength(count) : content, "application/octet-stream");
            api.send(Call.of(Operation.<Void>of("upload", "POST", "/files").noContent(200))
                    .body(parts.toBody()));
        }
        server.stop(0);
        System.out.println(told.get() == count && received.get() > count && received.get() < count + 1000);
    }
}
