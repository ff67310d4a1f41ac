package io.github.cubegen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cubegen.contract.diff.Diff;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.diff.Version;
import io.github.cubegen.contract.lint.Lint;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ModelBuilder;
import io.github.cubegen.model.TreeOnly;
import io.github.cubegen.plan.ClientPlanner;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.OpenApiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Small descriptions as versions that can be compared. */
final class Versions {

    /** Nothing depends on the day on which the tests run. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    static final String PACKAGE = "made";

    private Versions() {}

    static JsonNode yaml(String text) {
        return new ObjectMapper().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    static JsonNode resource(String name) {
        try (InputStream in = Objects.requireNonNull(Versions.class.getResourceAsStream("/contract/" + name), name)) {
            return yaml(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Version of(JsonNode root) {
        Diagnostics diagnostics = new Diagnostics();
        ApiModel model = new ModelBuilder().build(document(root), diagnostics);
        Version made =
                new Version(model, ClientPlanner.plan(model, new GeneratorOptions(PACKAGE, "MadeClient"), diagnostics));
        if (diagnostics.hasErrors()) {
            throw new IllegalArgumentException(diagnostics.all().toString());
        }
        return made;
    }

    private static TreeOnly document(JsonNode root) {
        OpenApiVersion version =
                root.path("openapi").asText().startsWith("3.0") ? OpenApiVersion.V3_0 : OpenApiVersion.V3_1;
        return new TreeOnly(root.deepCopy(), version);
    }

    /** {@return what the lint rules find} */
    static List<Diagnostic> lint(JsonNode root) {
        return Lint.check(of(root).model(), new ModelBuilder().buildComponents(document(root)), root);
    }

    static DiffResult diff(JsonNode before, JsonNode after) {
        return Diff.compare(of(before), of(after), Severities.DEFAULT, TODAY);
    }
}
