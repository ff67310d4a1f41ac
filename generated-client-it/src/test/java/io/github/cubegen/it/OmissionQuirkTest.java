package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.exchange.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What looks like a part of the API and is none: the client has no way to send it. */
class OmissionQuirkTest {
    private static final Path CALLS = Path.of(
            "target", "generated-sources", "cubegen", "io", "github", "cubegen", "it", "connectycube", "client");
    private static final Pattern OPERATION = Pattern.compile("of\\(\"\\w+\", \"([A-Z]+)\",\\s+\"([^\"]+)\"\\)");

    @Test
    @Quirk(76)
    void blocksNobody() throws IOException {
        assertThat(operations()).noneMatch(operation -> operation.contains("block"));
    }

    /** Privacy lists, typing, joining and last activity belong to the chat protocol. */
    @Test
    @Quirk(78)
    void speaksNoChatProtocol() throws IOException {
        assertThat(operations())
                .noneMatch(operation -> operation.matches("(?i).*(privacy|typing|join|last.?activity).*"));
    }

    /** Reports are records of classes like others. */
    @Test
    @Quirk(80)
    void hasNoCallForReports() throws IOException {
        assertThat(sources()).noneMatch(source -> source.contains("UserReports") || source.contains("MessageReports"));
    }

    @Test
    @Quirk({57, 77})
    void hasNoParametersThatAnSdkSendsByAccident() throws IOException {
        assertThat(sources())
                .noneMatch(source -> source.contains("query(\"token\""))
                .noneMatch(source -> source.contains("query(\"external_user_id\""))
                .noneMatch(source -> source.contains("query(\"blob["));
    }

    private static List<String> operations() throws IOException {
        List<String> operations = sources().stream()
                .flatMap(source -> OPERATION.matcher(source).results().map(OmissionQuirkTest::operation))
                .toList();
        assertThat(operations).as("operations found").hasSameSizeAs(Samples.all());
        return operations;
    }

    private static String operation(MatchResult found) {
        return found.group(1) + ' ' + found.group(2);
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(CALLS)) {
            return files.filter(file -> file.toString().endsWith("Calls.java"))
                    .map(OmissionQuirkTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
