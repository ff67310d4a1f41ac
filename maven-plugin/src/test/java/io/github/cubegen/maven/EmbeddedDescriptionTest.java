package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDescriptionTest {

    private static final Path FOLDERS = Path.of("target", "generated-resources", "cubegen");

    @ParameterizedTest
    @CsvSource({
        "default, default",
        "users-v2_1, users-v2_1",
        "., %2e",
        ".., %2e%2e",
        "a/b, a%2fb",
        "*, %2a",
        "ä, %c3%a4",
        "petStore, pet%53tore",
        "nul, %6eul",
        "com10, com10"
    })
    void hasAFolderRightBelowTheOthers(String execution, String folder) {
        assertThat(EmbeddedDescription.of(FOLDERS, execution).folder())
                .isEqualTo(FOLDERS.resolve(folder))
                .satisfies(path -> assertThat(path.normalize()).hasParentRaw(FOLDERS));
    }

    @Test
    void hasAFolderOfItsOwnWhereUpperAndLowerCaseAreOne() {
        assertThat(Stream.of("users", "Users", "USERS", "%55sers")
                        .map(each ->
                                EmbeddedDescription.of(FOLDERS, each).folder().toString())
                        .map(path -> path.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }
}
