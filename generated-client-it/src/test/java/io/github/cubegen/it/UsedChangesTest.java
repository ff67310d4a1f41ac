package io.github.cubegen.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the goal {@code diff} has said of this build's own compiled code, for a version of the description that lacks a few things. Tests
 * of this build reach all of the client by reflection; so what they may use is left out of account here.
 */
class UsedChangesTest {

    private static final String DEMO = "io.github.cubegen.it.demo.Demo";

    private static List<Map<String, Object>> findings;

    @BeforeAll
    static void readTheReport() throws IOException {
        findings = list(map(new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(Path.of("target/changes/diff.json"))))
                .get("findings"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@Nullable Object value) {
        return (List<Map<String, Object>>) requireNonNull(value);
    }

    /** Places in the code, not in its tests; they come first. */
    private static List<Map<String, Object>> sites(String subject) {
        Map<String, Object> found = findings.stream()
                .filter(finding -> subject.equals(finding.get("subject")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is told of " + subject));
        assertThat(found).containsEntry("source", "breaking");
        return list(map(found.get("usage")).get("sites")).stream()
                .filter(site -> "main".equals(site.get("scope")))
                .toList();
    }

    @Test
    void whatTheDemoAsksForIsToldWithItsLines() throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/main/java/io/github/cubegen/it/demo/Demo.java"));

        assertThat(sites("User.full_name")).isNotEmpty().allSatisfy(site -> {
            assertThat(site).containsEntry("class", DEMO).containsEntry("method", "talk");
            assertThat(String.valueOf(site.get("file")).replace('\\', '/'))
                    .endsWith("src/main/java/io/github/cubegen/it/demo/Demo.java");
            assertThat(source.get(Integer.parseInt(String.valueOf(site.get("line"))) - 1))
                    .contains(".fullName()");
        });
        assertThat(sites("User.website")).isNotEmpty();
    }

    @Test
    void whatTheDemoDoesNotUseIsToldToBeUnused() {
        assertThat(sites("User.twitter_id")).isEmpty();
        assertThat(sites("/address_book")).isEmpty();
    }
}
