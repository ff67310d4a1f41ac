package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.RecordPage;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.connectycube.runtime.Json;
import io.github.cubegen.it.exchange.Samples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the client takes, in figures that no clock is needed for; each bound leaves room for code that is not compiled yet. */
class FootprintTest {
    private static final String USER = """
            {"id": 81, "full_name": "Gabrielle Corcoran", "email": "gabrielle.corcoran@example.com", "login": "gabby",
             "phone": "1-234-567-8910", "created_at": "2018-12-06T09:16:26Z", "updated_at": "2018-12-18T12:53:25Z",
             "last_request_at": "2018-12-18T12:53:25Z", "external_user_id": null, "facebook_id": null, "timezone": 120}
            """;

    /** Four of its columns are not in the description: what an application adds to its class. */
    private static final String RECORDS = """
            {"class_name": "profile", "skip": 0, "limit": 10, "items": [%s]}
            """.formatted(String.join(",", Collections.nCopies(10, """
            {"_id": "5c09798aca8bf468ab8d2936", "_parent_id": null, "age": 41, "country_of_birth": "Germany",
             "created_at": 1544124810, "full_name": "Nadine Collier", "job": "accountant", "updated_at": 1544124810,
             "user_id": 47592, "permissions": {"read": {"access": "open"}, "update": {"access": "owner"}}}
            """)));

    private static final int RUNS = 2_000;

    /** 1.8 KB once everything is compiled; the value itself has 0.8 of them. With a formatter for dates it was 5.8. */
    @Test
    void aUserIsDecodedWithLittleGarbage() {
        assertThat(allocated(() -> Json.decode(User.codec(), USER))).isLessThan(2_700);
    }

    /** 1.2 KB once everything is compiled: the text and the generator. Without buffers that are used again it was 2.8. */
    @Test
    void aUserIsEncodedWithLittleGarbage() {
        User user = Json.decode(User.codec(), USER);

        assertThat(allocated(() -> Json.encode(User.codec(), user))).isLessThan(1_900);
    }

    /** 14.5 KB for ten of them, as this test runs it. To copy each one's map of columns would take some 3 more. */
    @Test
    void recordsWithColumnsOfTheirOwnAreDecodedWithLittleGarbage() {
        assertThat(allocated(() -> Json.decode(RecordPage.codec(), RECORDS))).isLessThan(17_000);
    }

    /** 6.6 KB for ten of them, as this test runs it; the text has 2.8 of them, and would have them again if it were copied. */
    @Test
    void recordsWithColumnsOfTheirOwnAreEncodedWithLittleGarbage() {
        RecordPage page = Json.decode(RecordPage.codec(), RECORDS);

        assertThat(allocated(() -> Json.encode(RecordPage.codec(), page))).isLessThan(9_000);
    }

    /** Class files of a model, with its builder: they are loaded, verified and shipped. 10.3 KB at the time of writing. */
    @Test
    void aModelTakesFewKibibytesOfClassFiles() throws IOException, URISyntaxException {
        List<Path> classes = classes("model");
        long models = classes.stream()
                .filter(file -> !file.getFileName().toString().contains("$"))
                .count();
        long bytes = classes.stream().mapToLong(file -> file.toFile().length()).sum();

        assertThat(models).isGreaterThan(100);
        assertThat(bytes / models).isLessThan(13_700);
    }

    /** Its three forms, blocking, asynchronous and raw, and their parameters. 9.3 KB at the time of writing. */
    @Test
    void anOperationTakesFewKibibytesOfClassFiles() throws IOException, URISyntaxException {
        long operations = Samples.all().size();
        long bytes = classes("client").stream()
                .mapToLong(file -> file.toFile().length())
                .sum();

        assertThat(operations).isGreaterThan(90);
        assertThat(bytes / operations).isLessThan(11_000);
    }

    private static List<Path> classes(String part) throws IOException, URISyntaxException {
        Path root = Path.of(ConnectyCubeClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String folder = ConnectyCubeClient.class.getPackageName().replace('.', '/') + "/" + part;
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    /** {@return the bytes that this thread allocates for one run, after as many that are not counted} */
    private static long allocated(Runnable run) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        repeat(run);
        long before = threads.getCurrentThreadAllocatedBytes();
        repeat(run);
        return (threads.getCurrentThreadAllocatedBytes() - before) / RUNS;
    }

    private static void repeat(Runnable run) {
        for (int i = 0; i < RUNS; i++) {
            run.run();
        }
    }
}
