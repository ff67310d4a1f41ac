package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.javac.InMemoryCompiler;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a description can change which types and members are generated. */
class HostileTextTest {

    /** Texts that end a comment, a literal, a line or a tag, or that JavaPoet or javac gives a meaning. */
    static List<String> payloads() {
        return List.of(
                "*/ class Injected {} /*",
                "\\u002a/ class Injected {} /\\u002a",
                "\\\\u002a/ class Injected {}",
                "\" + System.exit(1) + \"",
                "\\\" + System.exit(1) + \\u0022",
                "\\",
                "\\\\",
                "$L $T $$ $W $> ",
                "%s %n",
                "line\nend\r\nclass Injected {}",
                "a\u2028b\u2029c\u0085d",
                "a\u202eb\u2066c",
                "\u0000\u001b\u0007",
                "\ud800 \udc00 \ud83d\ude00",
                "{@code unbalanced {",
                "{@link NoSuchType#no}",
                "@param x\n@return y\n@throws Z",
                "@Injected",
                "</pre><script>alert(1)</script><p>",
                "<!-- & &amp; &#42;/ -->",
                "```\n*/ class Injected {}\n```",
                "- *\n- /\n| */ | @x |",
                "**\\*/** `*/` [*/](https://a.example/*/) <https://a.example/*/>",
                "*\\/ *&#47; *<!---->/");
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void hostileTextChangesNoTypeAndNoMember(String payload) {
        AtomicInteger places = new AtomicInteger();
        SamplePlan hostile = new SamplePlan(text -> payload + (text + places.incrementAndGet()) + payload);

        assertThat(skeletons(ClientEmitter.emit(hostile.plan()).toList()))
                .isEqualTo(skeletons(ClientEmitter.emit(SamplePlan.harmless()).toList()));
        assertThat(places).hasValueGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void hostileTextCompilesWithoutAWarning(String payload) {
        AtomicInteger places = new AtomicInteger();
        SamplePlan hostile = new SamplePlan(text -> payload + (text + places.incrementAndGet()) + payload);

        assertThat(problems(ClientEmitter.emit(hostile.plan()).toList())).isEmpty();
    }

    @Test
    void harmlessTextCompilesWithoutAWarning() {
        assertThat(problems(ClientEmitter.emit(SamplePlan.harmless()).toList())).isEmpty();
    }

    @Test
    void theSkeletonShowsWhatIsInjected() {
        SourceFile file = new SourceFile("a", "A", "package a;\n/** */ class Injected {} /* */\nclass A {}\n");

        assertThat(InMemoryCompiler.skeleton(file.path(), file.text())).contains("CLASS /Injected", "CLASS /A");
    }

    /** Compiles against the runtime where it is compiled here; that it can be relocated is shown by the goldens. */
    private static List<String> problems(List<SourceFile> files) {
        return InMemoryCompiler.problems(files.stream()
                .collect(Collectors.toMap(
                        SourceFile::path,
                        file -> file.text().replace(SamplePlan.BASE + ".runtime", "io.github.cubegen.runtime"))));
    }

    private static Map<String, List<String>> skeletons(List<SourceFile> files) {
        return files.stream()
                .collect(Collectors.toMap(
                        SourceFile::path,
                        file -> InMemoryCompiler.skeleton(file.path(), file.text()),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
