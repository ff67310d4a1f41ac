package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.hostile.Payloads;
import io.github.cubegen.javac.InMemoryCompiler;
import io.github.cubegen.plan.ClientPlan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a description can change which types and members are generated. */
class HostileTextTest {
    private static final Map<String, List<String>> HARMLESS = skeletons(SamplePlan.harmless());

    static List<String> payloads() {
        return Payloads.ALL;
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void hostileTextChangesNoTypeAndNoMember(String payload) {
        AtomicInteger places = new AtomicInteger();
        SamplePlan hostile = new SamplePlan(text -> payload + (text + places.incrementAndGet()) + payload);

        assertThat(skeletons(hostile.plan())).isEqualTo(HARMLESS).hasSizeGreaterThan(20);
        assertThat(places).hasValueGreaterThan(100);
    }

    /** Each place gets another of the texts: that they change nothing which a compiler could see is shown above. */
    @Test
    void hostileTextsCompileWithoutAWarning() {
        AtomicInteger places = new AtomicInteger();
        SamplePlan hostile = new SamplePlan(text -> {
            String payload = Payloads.ALL.get(places.get() % Payloads.ALL.size());
            return payload + (text + places.incrementAndGet()) + payload;
        });

        assertThat(problems(ClientEmitter.emit(hostile.plan()).toList())).isEmpty();
    }

    @Test
    void harmlessTextCompilesWithoutAWarning() {
        assertThat(problems(ClientEmitter.emit(SamplePlan.harmless()).toList())).isEmpty();
    }

    @Test
    void theSkeletonShowsWhatIsInjected() {
        SourceFile file = new SourceFile("a", "A", "package a;\n/** */ class Injected {} /* */\nclass A {}\n");

        assertThat(InMemoryCompiler.skeletons(Map.of(file.path(), file.text())).get(file.path()))
                .contains("CLASS /Injected", "CLASS /A");
    }

    /** Compiles against the runtime where it is compiled here; that it can be relocated is shown by the goldens. */
    private static List<String> problems(List<SourceFile> files) {
        return InMemoryCompiler.problems(files.stream()
                .collect(Collectors.toMap(
                        SourceFile::path,
                        file -> file.text().replace(SamplePlan.BASE + ".runtime", "io.github.cubegen.runtime"))));
    }

    /** One run of javac for all files: most of its time goes into starting. */
    private static Map<String, List<String>> skeletons(ClientPlan plan) {
        return InMemoryCompiler.skeletons(
                ClientEmitter.emit(plan).collect(Collectors.toMap(SourceFile::path, SourceFile::text)));
    }
}
