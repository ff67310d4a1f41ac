package io.github.cubegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever looks up the {@code [rule]} of a message finds what to do about it. */
class MessagesPageTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(\\S+)` \\| (.*) \\|$", Pattern.MULTILINE);

    /** Of a diagnostic that is never shown: it only carries a pointer to the class that finds its line. */
    private static final Set<String> NEVER_SHOWN = Set.of("place");

    private static final Map<String, String> PAGE = new LinkedHashMap<>();

    private static RuleSources.Found found;

    @BeforeAll
    static void readBoth() throws Exception {
        found = RuleSources.in(Path.of("src/main/java"));
        String page = Files.readString(Path.of("../docs/messages.md"));
        ROW.matcher(page)
                .results()
                .forEach(row -> assertThat(PAGE.put(row.group(1), row.group(2)))
                        .as(row.group(1))
                        .isNull());
    }

    @Test
    void theRuleOfEachMessageIsKnown() {
        assertThat(found.unseen()).isEmpty();
        assertThat(found.rules())
                .contains("unresolved-ref", "duplicate-operation-id", "renamed", "output-not-writable", "missing-…")
                .hasSizeGreaterThan(100);
    }

    @Test
    void thePageHasEachRuleAndNoOther() {
        assertThat(found.rules().stream().filter(rule -> !NEVER_SHOWN.contains(rule)))
                .containsExactlyElementsOf(PAGE.keySet());
    }

    @Test
    void eachRuleHasARemedy() {
        assertThat(PAGE)
                .allSatisfy((rule, remedy) ->
                        assertThat(remedy).as(rule).matches("[A-Z`].{8,}\\.").doesNotContain("|"));
    }
}
