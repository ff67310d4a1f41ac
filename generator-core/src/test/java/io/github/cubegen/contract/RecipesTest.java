package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The recipes of the page on contract checks: what can be pasted has to be well-formed, and to name files that are written. */
class RecipesTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private static String recipes() throws IOException {
        String page = Files.readString(Path.of("../docs/contract.md"));
        return page.substring(page.indexOf("## In CI"), page.indexOf("## `validate`"));
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(recipes()); block.find(); ) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    @Test
    void workflowsAreWellFormed() throws IOException {
        List<String> blocks = blocks("yaml");
        assertThat(blocks).hasSize(2);
        JsonNode steps = Versions.yaml(blocks.get(0)).at("/jobs/diff/steps");
        assertThat(steps).hasSize(5).allMatch(step -> step.has("uses") != step.has("run"));
        assertThat(steps.at("/0/with/fetch-depth").asInt(-1)).isZero();
        JsonNode job = Versions.yaml(blocks.get(1)).path("api-diff");
        assertThat(job.path("script")).hasSize(1);
        assertThat(job.at("/artifacts/reports/junit").asText()).endsWith("diff-junit.xml");
    }

    @Test
    void pipelinesAreClosedWhereTheyAreOpened() throws IOException {
        List<String> blocks = blocks("groovy");
        assertThat(blocks).hasSize(1);
        Deque<Character> open = new ArrayDeque<>();
        String code = blocks.get(0).replaceAll("'[^']*'", "''");
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if ("{(".indexOf(c) >= 0) {
                open.push(c);
            } else if ("})".indexOf(c) >= 0) {
                assertThat(open.pop()).isEqualTo(c == '}' ? '{' : '(');
            }
        }
        assertThat(open).isEmpty();
        assertThat(code.chars().filter(c -> c == '"').count()).isEven();
    }

    @Test
    void theyNameReportsThatAreWritten() throws IOException {
        Matcher named = Pattern.compile("target/cubegen/(diff[a-z-]*\\.[a-z]+)").matcher(recipes());
        List<String> names = new ArrayList<>();
        while (named.find()) {
            names.add(named.group(1));
        }
        assertThat(names)
                .isNotEmpty()
                .isSubsetOf("diff.txt", "diff.md", "diff.html", "diff.json", "diff.sarif", "diff-junit.xml");
    }
}
