package io.github.cubegen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The contract checks on a large description: itself, and itself with a hundred edits. */
final class ContractSection {
    private static final int TURNS = 2;
    private static final int PASSED = 0;
    private static final int FAILED = 1;

    /** A finding in the report for people: its two verdicts, its text, and its rule. */
    private static final Pattern FINDING = Pattern.compile(": wire \\S+, source \\S+: .* \\[\\S+\\] ");

    private static final int EDITS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setting setting;

    ContractSection(Setting setting) {
        this.setting = setting;
    }

    void write(Markdown page) throws IOException, InterruptedException {
        PublicDescriptions npm = new PublicDescriptions(setting.cache());
        PublicDescriptions.Fetched large =
                npm.fetch(setting.quick() ? PublicDescriptions.STRIPE : PublicDescriptions.GITHUB);
        page.heading(2, "Contract checks");
        if (large.description() == null) {
            page.paragraph("Not measured: " + large.problem());
            return;
        }
        Path old = large.description().file();
        Path edited = setting.folder("edited.json");
        int edits = edit(old, edited);
        if (edits != 2 * EDITS) {
            throw new IOException("edited at " + edits + " places only");
        }
        page.paragraph("Whole processes on " + large.description().name() + "'s description; it was edited at " + edits
                + " places: a required parameter more, or a property less.");
        page.header("command", "exit code", "findings", "s", "MiB");
        measure(page, "`validate`", Set.of(PASSED, FAILED), List.of("validate", "--spec", old.toString()));
        long none = measure(
                page,
                "`diff` with itself",
                Set.of(PASSED),
                List.of("diff", "--baseline", old.toString(), "--spec", old.toString()));
        long some = measure(
                page,
                "`diff` after the edits",
                Set.of(FAILED),
                List.of("diff", "--baseline", old.toString(), "--spec", edited.toString()));
        if (none > 0 || some < EDITS) {
            throw new IOException("diff finds " + none + " changes of nothing, and " + some + " of " + edits);
        }
    }

    /** {@return how many changes it found} */
    private long measure(Markdown page, String name, Set<Integer> verdicts, List<String> arguments)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> mebibytes = new ArrayList<>();
        List<String> command = new ArrayList<>(
                List.of(Setting.java(), "-jar", setting.cubegen().toString()));
        command.addAll(arguments);
        long findings = 0;
        int exitCode = PASSED;
        for (int turn = 0; turn < setting.turns(TURNS); turn++) {
            ChildProcess process = ChildProcess.run(setting.work(), command);
            exitCode = process.exitCode();
            if (!verdicts.contains(exitCode)) {
                throw new IOException(name + " ended with " + exitCode + ":\n" + process.tail());
            }
            findings = process.output()
                    .lines()
                    .filter(line -> FINDING.matcher(line).find())
                    .count();
            seconds.add(process.seconds());
            mebibytes.add(process.peakKibibytes() / 1024.0);
        }
        page.row(
                name,
                Integer.toString(exitCode),
                verdicts.size() > 1 ? Samples.NOTHING : GenerationSection.count(findings),
                new Samples(seconds).text(),
                new Samples(mebibytes).text());
        return findings;
    }

    /** {@return at how many places} */
    private static int edit(Path from, Path to) throws IOException {
        JsonNode description = JSON.readTree(from.toFile());
        int parameters = 0;
        for (JsonNode path : description.path("paths")) {
            if (parameters < EDITS && path.path("get") instanceof ObjectNode operation) {
                ObjectNode parameter = operation.withArray("parameters").addObject();
                parameter.put("name", "added").put("in", "query").put("required", true);
                parameter.putObject("schema").put("type", "string");
                parameters++;
            }
        }
        int properties = 0;
        for (Map.Entry<String, JsonNode> schema :
                description.path("components").path("schemas").properties()) {
            if (properties < EDITS
                    && schema.getValue().path("properties") instanceof ObjectNode members
                    && members.size() > 1) {
                String first = members.fieldNames().next();
                members.remove(first);
                if (schema.getValue().path("required") instanceof ArrayNode required) {
                    required.removeIf(name -> name.asText().equals(first));
                }
                properties++;
            }
        }
        JSON.writeValue(to.toFile(), description);
        return parameters + properties;
    }
}
