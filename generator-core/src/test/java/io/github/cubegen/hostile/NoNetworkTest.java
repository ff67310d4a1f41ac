package io.github.cubegen.hostile;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever address stands in a description, nothing connects to it while a client is generated. */
class NoNetworkTest {

    @TempDir
    Path temp;

    private final List<String> connections = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private ProxySelector before;

    /** The server hears who comes; the selector is asked by sockets and URLs before they connect. */
    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            connections.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                connections.add(uri.toString());
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                connections.add(uri.toString());
            }
        });
    }

    @AfterEach
    void stop() {
        ProxySelector.setDefault(before);
        server.stop(0);
    }

    @Test
    void anAddressAtAnyPlaceIsNeverOpened() throws IOException {
        JsonNode original = FullDescription.original();
        Set<Slot> slots = new LinkedHashSet<>();
        FullDescription.with(original, Map.of()).places().values().forEach(slots::addAll);
        String address = address();
        List<Slot> places = List.copyOf(slots);
        int refused = 0;
        // All at once, and in parts, so that what one keeps from being read is read in another.
        for (int parts : List.of(1, 2, 20)) {
            for (int part = 0; part < parts; part++) {
                Map<Slot, String> texts = new LinkedHashMap<>();
                for (int i = part; i < places.size(); i += parts) {
                    texts.put(places.get(i), address + i + ".yaml#/A");
                }
                Path file = temp.resolve("api.json");
                FullDescription.with(original, texts).write(file);
                refused += Generated.from(file, "no.network").errors().size();
            }
        }

        assertThat(refused).isPositive();
        assertThat(connections).isEmpty();
    }

    @Test
    void aConnectionWouldBeNoticed() throws IOException {
        int status = ((java.net.HttpURLConnection) URI.create(address()).toURL().openConnection()).getResponseCode();

        assertThat(status).isEqualTo(404);
        assertThat(connections).hasSize(2);
    }

    @Test
    void noClassOfTheGeneratorKnowsHowToConnect() {
        noClasses()
                .that(resideOutsideOfPackage("io.github.cubegen.runtime.."))
                .should()
                .dependOnClassesThat(connecting())
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "openStream")
                .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
    }

    private static DescribedPredicate<JavaClass> connecting() {
        return DescribedPredicate.describe(
                "connect",
                type -> (type.getPackageName().equals("java.net")
                                && !type.getSimpleName().matches("URI.*|URL|URL(De|En)coder"))
                        || (type.getPackageName().equals("java.net.http")
                                && type.getSimpleName().matches("HttpClient.*|WebSocket.*"))
                        || type.getSimpleName().contains("SocketChannel"));
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }
}
