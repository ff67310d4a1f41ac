package io.github.cubegen.it;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.cubegen.it.cars.ConnectyCubeClient;
import io.github.cubegen.it.cars.client.UsersClient;
import io.github.cubegen.it.cars.exception.NotFoundException;
import io.github.cubegen.it.cars.model.Car;
import io.github.cubegen.it.cars.model.CarColumns;
import io.github.cubegen.it.cars.model.CarPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A class of an application's own, from the overlay of the guide to the wire. */
class OwnClassTest {
    private static final Path GUIDE = Path.of("..", "docs", "overlays.md");
    private static final String CAR = """
            {"_id":"5c09798aca8bf468ab8d2936","_parent_id":null,"user_id":47592,"created_at":1544124810,\
            "updated_at":1544124811,"make":"Skoda","year":1998,"tags":["red"],"doors":5,\
            "permissions":{"read":{"access":"open"}}}""";

    @RegisterExtension
    static final WireMockExtension server = WireMockExtension.newInstance()
            .options(options().bindAddress("127.0.0.1").dynamicPort())
            .build();

    @TempDir
    Path classes;

    @Test
    void createsARecordOfAnOwnClass() {
        answer(201, CAR);
        try (ConnectyCubeClient cube = cube()) {
            Car car = cube.cars()
                    .create(CarColumns.builder()
                            .make("Skoda")
                            .year(1998)
                            .tags(List.of("red"))
                            .build());
            assertThat(car.id()).isEqualTo("5c09798aca8bf468ab8d2936");
            assertThat(car.userId()).isEqualTo(47592);
            assertThat(car.createdAt()).isEqualTo(Instant.ofEpochSecond(1544124810));
            assertThat(car.parentRecordId()).isNull();
            assertThat(car.make()).isEqualTo("Skoda");
            assertThat(car.year()).isEqualTo(1998);
            assertThat(car.tags()).containsExactly("red");
            assertThat(car.additionalProperties()).containsOnlyKeys("doors");
        }
        assertSent("POST", "/data/Car", "{\"make\":\"Skoda\",\"year\":1998,\"tags\":[\"red\"]}");
    }

    @Test
    void changesOneColumnAndClearsAnother() {
        answer(200, CAR);
        try (ConnectyCubeClient cube = cube()) {
            cube.cars()
                    .update("5c09", CarColumns.builder().year(1999).clearMake().build());
        }
        assertSent("PUT", "/data/Car/5c09", "{\"year\":1999,\"make\":null}");
    }

    @Test
    void findsRecords() {
        answer(200, "{\"class_name\":\"Car\",\"skip\":0,\"limit\":10,\"items\":[" + CAR + "]}");
        try (ConnectyCubeClient cube = cube()) {
            CarPage found = cube.cars().search(q -> q.yearFrom(1990).limit(10));
            assertThat(found.items()).extracting(Car::make).containsExactly("Skoda");
        }
        assertSent("GET", "/data/Car?year%5Bgte%5D=1990&limit=10", "");
    }

    @Test
    void usesTheErrorsOfTheDescription() {
        answer(404, "{\"errors\":[\"The resource wasn't found\"]}");
        try (ConnectyCubeClient cube = cube()) {
            NotFoundException e = catchThrowableOfType(
                    NotFoundException.class,
                    () -> cube.cars().update("0", CarColumns.builder().build()));
            assertThat(e.messages()).containsExactly("The resource wasn't found");
        }
    }

    @Test
    void lacksWhatTheOverlayRemoved() {
        assertThat(methods(UsersClient.class)).doesNotContain("list").contains("search", "signUp");
        assertThat(methods(io.github.cubegen.it.connectycube.client.UsersClient.class))
                .contains("list");
    }

    @Test
    void isShownInTheGuideAsItIs() throws IOException {
        assertThat(Snippets.blocks(GUIDE, "yaml"))
                .containsExactly(Files.readString(Path.of("src", "main", "openapi", "cars.yaml")));
        String pom = Files.readString(Path.of("pom.xml")).replaceAll("\\s+", "");
        assertThat(Snippets.blocks(GUIDE, "xml"))
                .singleElement()
                .satisfies(block -> assertThat(pom)
                        .contains(block.replace("com.acme.cube", "io.github.cubegen.it.cars")
                                .replaceAll("\\s+", "")
                                .replace("</configuration>", "")));
        assertThat(Snippets.blocks(GUIDE, "java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(Snippets.errors(
                                ConnectyCubeClient.class.getPackageName(), "ConnectyCubeClient cube", block, classes))
                        .isEmpty());
    }

    private static List<String> methods(Class<?> client) {
        return Arrays.stream(client.getMethods())
                .map(method -> method.getName())
                .distinct()
                .toList();
    }

    private static ConnectyCubeClient cube() {
        return ConnectyCubeClient.builder()
                .baseUri(server.baseUrl())
                .token(Clients.TOKEN)
                .build();
    }

    private static void answer(int status, String body) {
        server.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }

    private static void assertSent(String method, String target, String body) {
        assertThat(server.getAllServeEvents()).singleElement().satisfies(event -> {
            LoggedRequest request = event.getRequest();
            assertThat(request.getMethod().value()).isEqualTo(method);
            assertThat(request.getUrl()).isEqualTo(target);
            assertThat(request.getBodyAsString()).isEqualTo(body);
            assertThat(request.getHeader("CB-Token")).isEqualTo(Clients.TOKEN);
        });
    }
}
