package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages below {@code docs/client}: what a reader copies must compile. */
class ClientDocumentsTest {
    private static final Path FOLDER = Path.of("..", "docs", "client");
    private static final String CLIENT = ConnectyCubeClient.class.getPackageName();

    @TempDir
    Path classes;

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsJavaThatCompiles(Path page) throws IOException {
        for (String snippet : Snippets.blocks(page, "java")) {
            assertThat(Snippets.errors(CLIENT, "ConnectyCubeClient cube", snippet, classes))
                    .as(snippet)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isLinkedFromTheIndex(Path page) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "client.md")))
                .contains("(client/" + page.getFileName() + ")");
    }
}
