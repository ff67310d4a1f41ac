package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cubegen.GenerateResult;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.plan.GeneratorOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void tellsSoManyOfEachWeightAndHowManyThereAreBeyond() {
        report(Stream.of(
                        many(Severity.ERROR, Report.MOST + 30),
                        many(Severity.WARNING, 2),
                        many(Severity.INFO, Report.MOST + 1))
                .flatMap(each -> each));

        assertThat(lines.stream().filter(line -> line.startsWith("error a.yaml:")))
                .hasSize(Report.MOST);
        assertThat(lines)
                .contains("error a.yaml:100:1: error: wrong [rule]", "debug a.yaml:101:1: error: wrong [rule]");
        assertThat(lines.stream().filter(line -> line.startsWith("warn "))).hasSize(2);
        assertThat(lines.subList(lines.size() - 2, lines.size()))
                .containsExactly(
                        "error and 30 more of this weight, which mvn -X tells",
                        "info and 1 more of this weight, which mvn -X tells");
    }

    @Test
    void tellsAllIfTheyAreNoMore() {
        report(many(Severity.WARNING, Report.MOST));

        assertThat(lines).hasSize(Report.MOST).allMatch(line -> line.startsWith("warn a.yaml:"));
    }

    @Test
    void placesWhatIsWrongWithTheConfigurationInThePom() {
        Diagnostic wrong = new Diagnostic(Severity.ERROR, "rule", "wrong", JsonPointer.ROOT, GeneratorOptions.PLACE);

        new Report(new Lines(), () -> new Location("pom.xml", 12, 5), 0).tell(new GenerateResult(List.of(wrong), null));

        assertThat(lines).containsExactly("error pom.xml:12:5: error: wrong [rule]");
    }

    @Test
    void saysWhetherThereIsANewClient() {
        assertThat(failure("output-not-writable")).endsWith("1 error, told above; what was there before is unchanged");
        assertThat(failure("output-leftover")).startsWith("The client was written, and what is left of the old one");
    }

    private String failure(String rule) {
        GenerateResult result = new GenerateResult(
                List.of(new Diagnostic(Severity.ERROR, rule, "wrong", JsonPointer.ROOT, null)), null);
        Report report = new Report(new Lines(), () -> GeneratorOptions.PLACE, 0);
        return String.valueOf(
                catchThrowable(() -> report.summarize(result, Path.of("out"))).getMessage());
    }

    private static Stream<Diagnostic> many(Severity severity, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line ->
                        new Diagnostic(severity, "rule", "wrong", JsonPointer.ROOT, new Location("a.yaml", line, 1)));
    }

    private void report(Stream<Diagnostic> diagnostics) {
        new Report(new Lines(), () -> GeneratorOptions.PLACE, 0).tell(new GenerateResult(diagnostics.toList(), null));
    }

    /** A log that keeps what it is told. */
    private final class Lines extends SystemStreamLog {
        @Override
        public void debug(CharSequence content) {
            lines.add("debug " + content);
        }

        @Override
        public void info(CharSequence content) {
            lines.add("info " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("warn " + content);
        }

        @Override
        public void error(CharSequence content) {
            lines.add("error " + content);
        }
    }
}
