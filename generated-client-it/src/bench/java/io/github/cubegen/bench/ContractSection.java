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
import java.util.Optional;

/** The contract checks on a large description: itself, and itself with a hundred edits. */
final class ContractSection {
    private static final int TURNS = 3;
    private static final int EDITS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setting setting;

    ContractSection(Setting setting) {
        this.setting = setting;
    }

    void write(Markdown page) throws IOException, InterruptedException {
        PublicDescriptions npm = new PublicDescriptions(setting.cache());
        Optional<Description> large = setting.quick() ? npm.stripe() : npm.github();
        if (large.isEmpty()) {
            return;
        }
        Path old = large.get().file();
        Path edited = setting.folder("edited.json");
        edit(old, edited);
        page.heading(2, "Contract checks");
        page.paragraph("Whole processes on " + large.get().name() + "'s description; it was edited at " + 2 * EDITS
                + " places: a required parameter more, or a property less.");
        page.header("command", "s", "MiB");
        measure(page, "`validate`", List.of("validate", "--spec", old.toString()));
        measure(page, "`diff` with itself", List.of("diff", "--baseline", old.toString(), "--spec", old.toString()));
        measure(
                page,
                "`diff` after the edits",
                List.of("diff", "--baseline", old.toString(), "--spec", edited.toString()));
    }

    private void measure(Markdown page, String name, List<String> arguments) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> mebibytes = new ArrayList<>();
        List<String> command = new ArrayList<>(
                List.of(Setting.java(), "-jar", setting.cubegen().toString()));
        command.addAll(arguments);
        for (int turn = 0; turn < setting.turns(TURNS); turn++) {
            ChildProcess process = ChildProcess.run(setting.work(), command);
            // 1 is the verdict, as it has to be after such edits; the others are failures.
            if (process.exitCode() > 1) {
                throw new IOException(name + " failed:\n" + process.tail());
            }
            seconds.add(process.seconds());
            mebibytes.add(process.peakKibibytes() / 1024.0);
        }
        page.row(name, new Samples(seconds).text(), new Samples(mebibytes).text());
    }

    private static void edit(Path from, Path to) throws IOException {
        JsonNode description = JSON.readTree(from.toFile());
        int edits = EDITS;
        for (JsonNode path : description.path("paths")) {
            if (edits > 0 && path.path("get") instanceof ObjectNode operation) {
                ArrayNode parameters = operation.withArray("parameters");
                ObjectNode parameter = parameters.addObject();
                parameter.put("name", "added").put("in", "query").put("required", true);
                parameter.putObject("schema").put("type", "string");
                edits--;
            }
        }
        edits = EDITS;
        for (Map.Entry<String, JsonNode> schema :
                description.path("components").path("schemas").properties()) {
            if (edits > 0
                    && schema.getValue().path("properties") instanceof ObjectNode properties
                    && properties.size() > 1) {
                String first = properties.fieldNames().next();
                properties.remove(first);
                if (schema.getValue().path("required") instanceof ArrayNode required) {
                    required.removeIf(name -> name.asText().equals(first));
                }
                edits--;
            }
        }
        JSON.writeValue(to.toFile(), description);
    }
}
