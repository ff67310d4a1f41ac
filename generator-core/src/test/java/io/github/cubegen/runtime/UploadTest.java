package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies other than JSON, over a real connection. */
class UploadTest {
    private static final Operation<Void> POST =
            Operation.<Void>of("upload", "POST", "/files").noContent(200);

    @TempDir
    private Path folder;

    private static TestServer.Received sent(Call<Void> call) throws IOException {
        try (TestServer server = TestServer.answering(200, "");
                ApiClient api = new TestApi(server.uri()).build()) {
            api.send(call);
            return server.only();
        }
    }

    @Test
    void sendsPartsInTheirOrderWithTheLengthOfTheWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("cat \"1\".txt"), "meow");
        Multipart parts = new Multipart("multipart/form-data")
                .fields(Map.of("acl", "public-read"))
                .text("key", "k\u00E9y")
                .text("none", null)
                .text("tags", List.of("a", "b"))
                .text("table", "1;2", "text/csv")
                .json("facts", List.of(1L), Codecs.list(Codecs.LONG), "application/json")
                .file("file", BinaryContent.of(file), "application/octet-stream")
                .files("pages", List.of(BinaryContent.of(new byte[] {65}).as("image/png")), "text/plain");

        TestServer.Received received = sent(Call.of(POST).body(parts.toBody()));

        String type = received.headers().getFirst("Content-Type");
        assertThat(type).startsWith("multipart/form-data; boundary=cubegen-");
        String boundary = type.substring(type.indexOf('=') + 1);
        assertThat(received.body())
                .isEqualTo(String.join(
                        "\r\n",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"acl\"",
                        "",
                        "public-read",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"key\"",
                        "",
                        "k\u00E9y",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"tags\"",
                        "",
                        "a",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"tags\"",
                        "",
                        "b",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"table\"",
                        "Content-Type: text/csv",
                        "",
                        "1;2",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"facts\"",
                        "Content-Type: application/json",
                        "",
                        "[1]",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"file\"; filename=\"cat %221%22.txt\"",
                        "Content-Type: application/octet-stream",
                        "",
                        "meow",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"pages\"; filename=\"pages\"",
                        "Content-Type: image/png",
                        "",
                        "A",
                        "--" + boundary + "--",
                        ""));
        int length = received.body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(received.headers().getFirst("Content-Length")).isEqualTo(Integer.toString(length));
    }

    @Test
    void keepsLineBreaksOfNamesOutOfTheHeadOfAPart() throws IOException {
        BinaryContent file = BinaryContent.of(new byte[0]).named("a\r\nX-Evil: 1\".txt");

        TestServer.Received received = sent(Call.of(POST)
                .body(new Multipart("multipart/form-data")
                        .file("f", file, "text/plain")
                        .toBody()));

        assertThat(received.body())
                .contains("filename=\"a%0D%0AX-Evil: 1%22.txt\"")
                .doesNotContain("\nX-Evil");
    }

    @Test
    void refusesAMediaTypeThatWouldEndTheHeadOfAPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinaryContent.of(new byte[0]).as("a/b\r\nX-Evil: 1"));
    }

    @Test
    void sendsNoBodyWithoutParts() throws IOException {
        assertThat(sent(Call.of(POST)
                                .body(new Multipart("multipart/form-data")
                                        .text("a", null)
                                        .toBody()))
                        .headers())
                .doesNotContainKey("Content-type");
    }

    @Test
    void sendsAFormAsBrowsersDo() throws IOException {
        TestServer.Received received = sent(Call.of(POST)
                .body(new FormFields()
                        .field("q", "a b&c=\u00E9+")
                        .field("ids", List.of(1, 2))
                        .field("kinds", List.of("x", "y"), Style.FORM, false)
                        .field("near", Map.of("lat", 1.5), Codecs.map(Codecs.DOUBLE), Style.DEEP_OBJECT, true)
                        .json("facts", List.of(1L), Codecs.list(Codecs.LONG), "application/json")
                        .fields(Map.of("more", "1"))
                        .field("none", null)
                        .toBody()));

        assertThat(received.headers().getFirst("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(received.body())
                .isEqualTo("q=a%20b%26c%3D%C3%A9%2B&ids=1&ids=2&kinds=x,y&near%5Blat%5D=1.5&facts=%5B1%5D&more=1");
    }

    @Test
    void sendsTextAndBytesAsTheyAre() throws IOException {
        TestServer.Received text = sent(Call.of(POST).body(RequestBody.text("text/plain; charset=utf-8", "\u00E9\n")));
        TestServer.Received bytes = sent(Call.of(POST)
                .body(RequestBody.binary(
                        "application/octet-stream",
                        BinaryContent.of(new byte[] {'a'}).as("image/png"))));

        assertThat(text.body()).isEqualTo("\u00E9\n");
        assertThat(text.headers().getFirst("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(bytes.body()).isEqualTo("a");
        assertThat(bytes.headers().getFirst("Content-Type")).isEqualTo("image/png");
        assertThat(bytes.headers().getFirst("Content-Length")).isEqualTo("1");
        assertThat(sent(Call.of(POST).body(RequestBody.binary("a/b", BinaryContent.of(new byte[0]))))
                        .body())
                .isEmpty();
    }

    @Test
    void sendsAStreamOfUnknownLengthInChunksAndClosesIt() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream stream = new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        TestServer.Received received = sent(Call.of(POST).body(RequestBody.binary("a/b", BinaryContent.of(stream))));

        assertThat(received.body()).isEqualTo("abc");
        assertThat(received.headers().getFirst("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(closed).isTrue();
    }

    @Test
    void tellsThatAStreamWasSentAlready() throws IOException {
        BinaryContent once = BinaryContent.of(new ByteArrayInputStream(new byte[] {1}));
        sent(Call.of(POST).body(RequestBody.binary("a/b", once)));

        assertThatThrownBy(() -> sent(Call.of(POST).body(RequestBody.binary("a/b", once))))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("The stream was sent already");
    }

    @Test
    void opensASourceAnewForEachCall() throws IOException {
        BinaryContent content = BinaryContent.from(() -> new ByteArrayInputStream(new byte[] {'x'}))
                .ofLength(1);

        assertThat(sent(Call.of(POST).body(RequestBody.binary("a/b", content))).body())
                .isEqualTo("x");
        assertThat(sent(Call.of(POST).body(RequestBody.binary("a/b", content))).body())
                .isEqualTo("x");
        assertThatIllegalArgumentException().isThrownBy(() -> content.ofLength(-1));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void failsOnceWithWhatContentThrowsWhenItIsOpened(Exception problem) throws IOException {
        AtomicInteger opened = new AtomicInteger();
        checkFailsOnceWith(problem, BinaryContent.from(() -> {
            opened.incrementAndGet();
            throw thrown(problem);
        }));
        assertThat(opened).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void failsOnceWithWhatContentThrowsWhenItIsReadAndClosesIt(Exception problem) throws IOException {
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        BinaryContent broken = BinaryContent.from(() -> {
            opened.incrementAndGet();
            return new FilterInputStream(new ByteArrayInputStream(new byte[100_000])) {
                private int count;

                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    if (count++ == 3) {
                        throw thrown(problem);
                    }
                    return super.read(target, offset, length);
                }

                @Override
                public void close() throws IOException {
                    closed.incrementAndGet();
                    super.close();
                }
            };
        });
        checkFailsOnceWith(problem, broken);
        checkFailsOnceWith(problem, broken.ofLength(100_000));
        assertThat(opened).hasValue(2);
        assertThat(closed.get()).isGreaterThanOrEqualTo(2);
    }

    static Stream<Exception> problems() {
        return Stream.of(
                new IOException("disk on fire"),
                new IllegalStateException("disk on fire"),
                new UncheckedIOException(new IOException("disk on fire")));
    }

    /** {@return the problem, if it is one of those that need no declaration} */
    private static IOException thrown(Exception problem) {
        if (problem instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return (IOException) problem;
    }

    private static void checkFailsOnceWith(Exception problem, BinaryContent content) throws IOException {
        Operation<Void> put = Operation.<Void>of("upload", "PUT", "/files").noContent(200);
        Call<Void> call = Call.of(put).body(RequestBody.binary("a/b", content));
        try (TestServer server = TestServer.answering(200, "");
                ApiClient api = new TestApi(server.uri()).build()) {
            TransportException e = catchThrowableOfType(TransportException.class, () -> api.send(call));
            assertThat(e).hasMessageContaining("the content to send can't be read: " + problem);
            assertThat(e.getCause()).isSameAs(problem);
            assertThat(e.attempts()).isOne();
        }
    }

    @Test
    void tellsThatContentGaveNoStream() {
        assertThatThrownBy(() -> sent(Call.of(POST).body(RequestBody.binary("a/b", noStream()))))
                .isInstanceOf(TransportException.class)
                .hasMessageEndingWith("the content gave no stream");
    }

    @SuppressWarnings("NullAway") // of someone who does without the check
    private static BinaryContent noStream() {
        return BinaryContent.from(() -> null);
    }

    @Test
    void letsAnErrorOfContentThrough() {
        BinaryContent broken = BinaryContent.from(() -> {
            throw new NoClassDefFoundError("gone");
        });

        assertThatThrownBy(() -> sent(Call.of(POST).body(RequestBody.binary("a/b", broken))))
                .isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void closesAllContentEvenIfClosingFails() throws IOException {
        List<String> closed = new ArrayList<>();
        SentBody body = new SentBody(new StreamBody("a/b", List.of(BinaryContent.from(() -> new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public void close() throws IOException {
                closed.add("closed");
                throw new IOException("disk on fire");
            }
        }))));
        for (int i = 0; i < 2; i++) {
            body.publisher().subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(1);
                }

                @Override
                public void onNext(ByteBuffer piece) {}

                @Override
                public void onError(Throwable problem) {}

                @Override
                public void onComplete() {}
            });
        }
        body.close();
        assertThat(closed).hasSize(2);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> BinaryContent.of(folder.resolve("missing")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void sendsAnOperationToItsOwnServer() throws IOException {
        try (TestServer api = TestServer.answering(200, "");
                TestServer other = TestServer.answering(200, "");
                ApiClient client = new TestApi(URI.create(api.uri() + "/v1")).build()) {
            client.send(Call.of(POST.server(other.uri() + "/store")));
            client.send(Call.of(POST.server("/v2")));
            client.send(Call.of(POST).server(URI.create(other.uri() + "/mine/")));

            assertThat(other.received())
                    .extracting(TestServer.Received::target)
                    .containsExactly("/store/files", "/mine/files");
            assertThat(api.only().target()).isEqualTo("/v2/files");
        }
        try (ApiClient client = new TestApi(URI.create("http://localhost")).build()) {
            Call<Void> call = Call.of(POST).server(URI.create("file:///etc"));
            assertThatIllegalArgumentException().isThrownBy(() -> client.send(call));
        }
    }
}
