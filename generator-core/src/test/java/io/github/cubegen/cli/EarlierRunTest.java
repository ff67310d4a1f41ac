package io.github.cubegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an earlier run has found, by its fingerprints: to accept it, or to tell what is new. */
class EarlierRunTest extends TwoShops {
    @Test
    void aChangeIsAcceptedByItsFingerprint() throws IOException {
        Path reports = temp.resolve("reports");
        run("diff", "--spec", now.toString(), "--baseline", old.toString(), "--reports", reports.toString());
        StringBuilder all = new StringBuilder();
        for (JsonNode finding :
                new JsonMapper().readTree(reports.resolve("diff.json").toFile()).path("findings")) {
            all.append("- {fingerprint: '")
                    .append(finding.path("fingerprint").textValue())
                    .append("', owner: toys, reason: sold out}\n");
        }
        Path list = temp.resolve("accepted.yaml");
        String[] arguments = {
            "diff", "--spec", now.toString(), "--baseline", old.toString(), "--accepted-changes", list.toString()
        };
        Files.writeString(list, all);
        assertThat(run(arguments)).isZero();
        assertThat(out.toString()).contains("    accepted by toys: sold out");

        Files.writeString(list, all + "- {fingerprint: '00000000000000aa', owner: me, reason: none}\n");
        assertThat(run(arguments)).isZero();
        assertThat(out.toString())
                .contains("warning: There is no finding with the fingerprint 00000000000000aa any more");

        Files.writeString(list, "- {fingerprint: '00000000000000aa', rule: op-removed, owner: me, reason: none}\n");
        assertThat(run(arguments)).isEqualTo(3);
        assertThat(err.toString()).contains("The entry has a fingerprint, and rule or pointer");

        Files.writeString(list, "- {fingerprint: 1234567890123456, owner: me, reason: none}\n");
        assertThat(run(arguments)).isEqualTo(3);
        assertThat(err.toString()).contains("The entry lacks fingerprint; add it, as a text in quotes.");
    }

    @Test
    void reportsSayWhatIsNewSinceAnEarlierRun() throws IOException {
        Path reports = temp.resolve("reports");
        Path earlier = temp.resolve("earlier.json");
        String[] arguments = {
            "diff",
            "--spec",
            now.toString(),
            "--baseline",
            old.toString(),
            "--reports",
            reports.toString(),
            "--previous-report",
            earlier.toString()
        };
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(err.toString()).contains("[previous-report-missing]", " known, 0 fixed.", "new since the earlier");
        JsonNode first = new JsonMapper().readTree(reports.resolve("diff.json").toFile());
        int all = first.path("findings").size();
        assertThat(first.path("findings"))
                .isNotEmpty()
                .allMatch(each -> "new".equals(each.path("state").asText()));

        // The file moves the findings to other lines, which says nothing of what they are.
        Files.writeString(now, "# a remark\n" + Files.readString(now));
        ((ArrayNode) first.path("findings"))
                .addObject()
                .put("fingerprint", "00000000000000aa")
                .put("rule", "op-removed");
        ((ArrayNode) first.path("findings")).remove(0);
        Files.writeString(earlier, first.toString());
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "Since the earlier run: 1 new, " + (all - 1) + " known, 1 fixed.",
                        "Fixed since the earlier run:",
                        "[op-removed] 00000000000000aa");
        JsonNode second = new JsonMapper().readTree(reports.resolve("diff.json").toFile());
        assertThat(second.at("/findings/0/state").asText()).isEqualTo("new");
        assertThat(second.at("/fixed/0/fingerprint").asText()).isEqualTo("00000000000000aa");

        Files.writeString(earlier, "{}");
        assertThat(run(arguments)).isEqualTo(3);
        assertThat(err.toString()).contains("[previous-report-form]");
    }
}
