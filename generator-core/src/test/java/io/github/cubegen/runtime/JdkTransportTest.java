package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;

/** What the client of the JDK may do in an order that is rare on a real connection. */
class JdkTransportTest {
    private static final HttpHeaders NONE = HttpHeaders.of(Map.of(), (name, value) -> true);

    @Test
    void anAnswerThatIsThereBeforeTheFutureOfItsRequestIsRead() throws Exception {
        EagerClient eager = new EagerClient();
        JdkTransport transport = new JdkTransport(eager);
        TransportRequest request = new TransportRequest(
                "GET", URI.create("http://localhost/"), NONE, null, ResponseLimits.DEFAULT, Duration.ofSeconds(9));
        TransportResponse response = transport.send(request).get();
        assertThat(response.stream().readAllBytes())
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("meow");
        assertThat(eager.exchange.isCancelled()).isFalse();
        transport.close();
    }

    @Test
    void aBodyThatBeginsAfterTheEndIsClosed() {
        JdkTransport transport = new JdkTransport(new EagerClient());
        transport.close();
        AtomicBoolean freed = new AtomicBoolean();
        try (BodyStream stream = transport.stream(Duration.ofSeconds(9))) {
            stream.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {}

                @Override
                public void cancel() {
                    freed.set(true);
                }
            });
            assertThat(freed).isTrue();
            assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessage("The body was closed");
        }
    }

    /** Has the answer before it returns. */
    private static final class EagerClient extends HttpClient {
        private final CompletableFuture<Object> exchange = new CompletableFuture<>();

        @Override
        @SuppressWarnings("unchecked")
        public <T> CompletableFuture<HttpResponse<T>> sendAsync(
                HttpRequest request, HttpResponse.BodyHandler<T> handler) {
            HttpResponse.BodySubscriber<T> subscriber = handler.apply(new HttpResponse.ResponseInfo() {
                @Override
                public int statusCode() {
                    return 200;
                }

                @Override
                public HttpHeaders headers() {
                    return NONE;
                }

                @Override
                public Version version() {
                    return Version.HTTP_1_1;
                }
            });
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {}

                @Override
                public void cancel() {}
            });
            subscriber.onNext(List.of(ByteBuffer.wrap("meow".getBytes(StandardCharsets.US_ASCII))));
            subscriber.onComplete();
            return (CompletableFuture<HttpResponse<T>>) (CompletableFuture<?>) exchange;
        }

        @Override
        public <T> CompletableFuture<HttpResponse<T>> sendAsync(
                HttpRequest request,
                HttpResponse.BodyHandler<T> handler,
                HttpResponse.PushPromiseHandler<T> pushPromises) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<CookieHandler> cookieHandler() {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> connectTimeout() {
            return Optional.empty();
        }

        @Override
        public Redirect followRedirects() {
            return Redirect.NEVER;
        }

        @Override
        public Optional<ProxySelector> proxy() {
            return Optional.empty();
        }

        @Override
        public SSLContext sslContext() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SSLParameters sslParameters() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Authenticator> authenticator() {
            return Optional.empty();
        }

        @Override
        public Version version() {
            return Version.HTTP_1_1;
        }

        @Override
        public Optional<Executor> executor() {
            return Optional.empty();
        }
    }
}
