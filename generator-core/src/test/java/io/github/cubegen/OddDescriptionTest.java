package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.javac.InMemoryCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way, from files to compiled classes, for descriptions each of which is odd in one way; see {@link OddDescription}. */
class OddDescriptionTest {

    @TempDir
    Path temp;

    static List<OddDescription> descriptions() {
        return OddDescription.all();
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void tellsWhatIsWrongAndTheRestCompiles(OddDescription description) {
        Path output = temp.resolve("client");

        GenerateResult result = description.generate(output);

        assertThat(description.told(result)).as("%s", result.diagnostics()).isEqualTo(description.expected());
        if (description.expected().stream().anyMatch(line -> line.startsWith("error "))) {
            assertThat(result.client()).isNull();
            assertThat(output).doesNotExist();
            return;
        }
        Map<String, String> files = OddDescription.files(output);
        assertThat(InMemoryCompiler.problems(ClientSources.withoutRuntime(output, OddDescription.PACKAGE)))
                .isEmpty();
        assertThat(description.expectedSource())
                .allSatisfy(expected -> assertThat(oneLine(
                                files.getOrDefault(OddDescription.PACKAGE + "/" + expected.getKey(), "no such file")))
                        .as(expected.getKey())
                        .contains(expected.getValue()));
        assertSameAgain(result, description.generate(output));
    }

    @Test
    void thereAreDescriptionsThatAreRefusedAndSuchThatAreNot() {
        assertThat(descriptions())
                .hasSizeGreaterThan(40)
                .anyMatch(each -> each.expected().stream().anyMatch(line -> line.startsWith("error ")))
                .anyMatch(each -> each.expected().stream().anyMatch(line -> line.startsWith("warning ")))
                .anyMatch(each -> each.expected().isEmpty());
    }

    /** A file is not written again exactly if it has the same bytes. */
    private static void assertSameAgain(GenerateResult result, GenerateResult again) {
        GenerateResult.Client client = Objects.requireNonNull(result.client());
        GenerateResult.Client same = Objects.requireNonNull(again.client());
        assertThat(same.output().unchanged()).isEqualTo(client.output().written());
        assertThat(same.output().written()).isEmpty();
        assertThat(same.output().removed()).isEmpty();
        assertThat(same.description()).isEqualTo(client.description());
        assertThat(again.diagnostics()).isEqualTo(result.diagnostics());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
