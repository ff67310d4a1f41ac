package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.runtime.ApiException;
import io.github.cubegen.it.connectycube.runtime.TransportException;
import java.net.Socket;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that is not who it says: nothing is sent to it, and it is not asked again. */
class CertificateTest {
    /** Takes any certificate, so that only what the TLS of the JDK checks by itself is left: the name of the host. */
    private static final TrustManager CREDULOUS = new X509ExtendedTrustManager() {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    };

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicHttpsPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private ConnectyCubeClient.Builder client() {
        return ConnectyCubeClient.builder()
                .baseUri("https://localhost:" + server.httpsPort())
                .timeout(Duration.ofSeconds(30))
                .token("secret");
    }

    @Test
    void isNotAskedAgainIfNobodyVouchesForIt() {
        try (ConnectyCubeClient cube = client().build()) {
            TransportException e = catchThrowableOfType(
                    TransportException.class,
                    () -> cube.users().search(q -> q.limit(1)).first());
            assertThat(e.attempts()).as(e.toString()).isEqualTo(1);
            assertThat(e).hasMessageContaining("certi");
            assertThat(server.getAllServeEvents()).isEmpty();
        }
    }

    @Test
    void isTalkedToIfTheCallerVouchesForIt() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {CREDULOUS}, new SecureRandom());
        try (ConnectyCubeClient cube = client().sslContext(context).build()) {
            ApiException e = catchThrowableOfType(
                    ApiException.class,
                    () -> cube.users().search(q -> q.limit(1)).first());
            assertThat(e.status()).isEqualTo(404);
        }
    }
}
