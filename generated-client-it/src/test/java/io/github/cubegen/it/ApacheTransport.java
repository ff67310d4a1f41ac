package io.github.cubegen.it;

import io.github.cubegen.it.connectycube.runtime.BytesBody;
import io.github.cubegen.it.connectycube.runtime.RequestBody;
import io.github.cubegen.it.connectycube.runtime.StreamBody;
import io.github.cubegen.it.connectycube.runtime.Transport;
import io.github.cubegen.it.connectycube.runtime.TransportRequest;
import io.github.cubegen.it.connectycube.runtime.TransportResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.util.Timeout;

/** Sends with the HTTP client of Apache: as someone writes it who has one already, with nothing but the public types of the runtime. */
final class ApacheTransport implements Transport {
    // Redirects, retries and cookies are the client's affair, or nobody's.
    private final CloseableHttpClient http = HttpClients.custom()
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableContentCompression()
            .build();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        if (threads.isShutdown()) {
            throw new IllegalStateException("The transport was closed");
        }
        HttpUriRequestBase sent = toApache(request);
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                sent.abort();
                return super.cancel(mayInterruptIfRunning);
            }
        };
        threads.execute(() -> {
            try {
                answer.complete(exchange(request, sent));
            } catch (IOException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private static HttpUriRequestBase toApache(TransportRequest request) {
        HttpUriRequestBase sent = new HttpUriRequestBase(request.method(), request.uri());
        request.headers().map().forEach((name, values) -> values.forEach(value -> sent.addHeader(name, value)));
        RequestBody body = request.body();
        if (body instanceof BytesBody bytes) {
            sent.setEntity(new ByteArrayEntity(bytes.bytes(), null));
        } else if (body instanceof StreamBody stream) {
            sent.setEntity(new InputStreamEntity(stream.open(), stream.length(), null));
        }
        Duration pause = request.pause();
        if (pause != null) {
            sent.setConfig(
                    RequestConfig.custom().setResponseTimeout(Timeout.of(pause)).build());
        }
        return sent;
    }

    private TransportResponse exchange(TransportRequest request, HttpUriRequestBase sent) throws IOException {
        ClassicHttpResponse response = http.executeOpen(null, sent, null);
        int status = response.getCode();
        HttpHeaders headers = HttpHeaders.of(
                Arrays.stream(response.getHeaders())
                        .collect(Collectors.groupingBy(
                                Header::getName, Collectors.mapping(Header::getValue, Collectors.toList()))),
                (name, value) -> true);
        if (request.pause() != null && status >= 200 && status <= 299) {
            return new TransportResponse(status, headers, stream(response));
        }
        try (InputStream body = stream(response)) {
            byte[] bytes = body.readNBytes(request.limits().forStatus(status));
            return new TransportResponse(status, headers, bytes, body.read() >= 0);
        }
    }

    /** The body; closing it frees the connection. */
    private static InputStream stream(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent();
        return new FilterInputStream(content) {
            @Override
            public void close() throws IOException {
                response.close();
            }
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
