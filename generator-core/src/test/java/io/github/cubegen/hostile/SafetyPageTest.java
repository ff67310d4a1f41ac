package io.github.cubegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on safety names tests and descriptions that are there, and goes through all 48 points. */
class SafetyPageTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|Properties))`");
    private static final Pattern FILE = Pattern.compile("`([\\w-]+\\.yaml|all-at-once|one-folder-for-two)`");

    @Test
    void everythingThatItNamesIsThere() throws IOException {
        String page = page();
        Set<String> names = names();
        List<String> tests = TEST.matcher(page)
                .results()
                .map(match -> match.group(1) + ".java")
                .toList();
        List<String> files =
                FILE.matcher(page).results().map(match -> match.group(1)).toList();

        assertThat(tests).hasSizeGreaterThan(40).allMatch(names::contains);
        assertThat(files).hasSizeGreaterThan(15).allMatch(names::contains);
    }

    @Test
    void itGoesThroughAllPoints() throws IOException {
        Matcher rows = Pattern.compile("(?m)^\\| (\\d+) \\|").matcher(page());

        assertThat(rows.results().map(row -> Integer.valueOf(row.group(1))).toList())
                .isEqualTo(IntStream.rangeClosed(1, 48).boxed().toList());
    }

    private static String page() throws IOException {
        return Files.readString(REPOSITORY.resolve("docs/safety.md"));
    }

    private static Set<String> names() throws IOException {
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            List<Path> sources = modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList();
            return sources.stream()
                    .flatMap(SafetyPageTest::below)
                    .map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
