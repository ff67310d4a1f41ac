package io.github.cubegen.contract.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.contract.accepted.Accepted;
import io.github.cubegen.contract.diff.Calls;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Ending;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Overview;
import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.contract.diff.PreviousRun;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.usage.CallSite;
import io.github.cubegen.contract.usage.Usage;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A report for programs. Keys are only ever added under one {@code schemaVersion}. */
public final class JsonReport {

    private static final int SCHEMA_VERSION = 1;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonReport() {}

    /** {@return the report as one JSON text} */
    public static String text(DiffReport report) {
        ObjectNode root = JSON.objectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.putObject("tool").put("name", "cubegen").put("version", report.tool());
        root.put("status", report.status().key());
        root.set("before", side(report.before()));
        root.set("after", side(report.after()));
        if (report.settings() != null) {
            root.set("settings", settings(report.settings()));
        }
        if (report.notice() != null) {
            root.put("notice", report.notice());
        }
        DiffResult result = report.result();
        if (result != null) {
            root.putObject("verdict")
                    .put("wire", result.wire().key())
                    .put("source", result.source().key());
            ObjectNode counts = root.putObject("counts");
            for (Counts each : Counts.of(result)) {
                ObjectNode row = counts.putObject(each.key());
                each.findings().forEach((verdict, number) -> row.put(verdict.key(), number));
            }
        }
        VersionAdvice advice = VersionAdvice.of(report);
        if (advice != null) {
            ObjectNode version = root.putObject("semver");
            version.put("due", advice.due().key()).put("obeyed", advice.isObeyed());
            if (advice.declared() != null) {
                version.put("declared", advice.declared().key());
            }
        }
        ArrayNode problems = root.putArray("problems");
        report.problems().forEach(problem -> problems.add(problem(problem)));
        ArrayNode exceptions = root.putArray("exceptions");
        report.exceptions().forEach(told -> exceptions.add(problem(told)));
        ArrayNode findings = root.putArray("findings");
        ArrayNode limits = root.putArray("limits");
        if (result != null) {
            result.findings().forEach(finding -> findings.add(finding(finding)));
            result.limits().forEach(limits::add);
            overview(root, result.overview());
            ObjectNode notes = root.putObject("upgradeNotes");
            UpgradeNotes.of(result).forEach((kind, texts) -> texts(notes.putArray(kind.key()), texts));
        }
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode side(DiffReport.Side side) {
        ObjectNode node = JSON.objectNode().put("source", side.source()).put("version", side.version());
        optional(node, "sha256", side.sha256().isEmpty() ? null : side.sha256());
        return node;
    }

    private static ObjectNode settings(Settings settings) {
        ObjectNode node = JSON.objectNode()
                .put("failOnWire", Settings.key(settings.thresholds().wire()))
                .put("failOnSource", Settings.key(settings.thresholds().source()))
                .put("failOnlyOnUsed", settings.thresholds().onlyUsed());
        ObjectNode verdicts = node.putObject("severities");
        new TreeMap<>(settings.severities().verdicts()).forEach((rule, verdict) -> verdicts.put(rule, verdict.key()));
        return node;
    }

    private static void overview(ObjectNode root, Overview overview) {
        ArrayNode endings = root.putArray("endings");
        for (Ending ending : overview.endings()) {
            ObjectNode node = endings.addObject()
                    .put("subject", ending.subject())
                    .put("pointer", ending.pointer().toString())
                    .put("deprecated", ending.deprecated());
            optional(node, "sunset", ending.day() == null ? null : ending.day().toString());
            ArrayNode sites = node.putArray("sites");
            ending.sites().forEach(site -> sites.add(site(site)));
        }
        Calls calls = overview.calls();
        if (calls != null) {
            root.putObject("calls")
                    .put("operations", calls.operations())
                    .put("code", calls.main())
                    .put("tests", calls.tests());
        }
        List<PreviousRun.Past> fixed = overview.fixed();
        if (fixed != null) {
            ArrayNode gone = root.putArray("fixed");
            fixed.forEach(past -> gone.addObject()
                    .put("fingerprint", past.fingerprint())
                    .put("rule", past.rule())
                    .put("message", past.text()));
        }
        ObjectNode lint = root.putObject("lint");
        lint.put("warning", overview.lint().getOrDefault(Severity.WARNING, 0L));
        lint.put("info", overview.lint().getOrDefault(Severity.INFO, 0L));
    }

    private static ObjectNode problem(Diagnostic problem) {
        ObjectNode node = JSON.objectNode()
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("rule", problem.rule())
                .put("message", problem.message())
                .put("pointer", problem.pointer().toString());
        location(node, problem.location());
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JSON.objectNode()
                .put("rule", finding.rule())
                .put("fingerprint", finding.fingerprint())
                .put("wire", finding.wire().key())
                .put("source", finding.source().key())
                .put("group", Groups.group(finding))
                .put("subject", finding.subject())
                .put("message", finding.message());
        optional(node, "state", finding.state() == null ? null : finding.state().key());
        optional(node, "from", finding.before());
        optional(node, "to", finding.after());
        node.set("before", place(finding.placeBefore()));
        node.set("after", place(finding.placeAfter()));
        ArrayNode effects = node.putArray("effects");
        finding.effects()
                .forEach(effect -> effects.addObject()
                        .put("rule", effect.rule())
                        .put("wire", effect.wire().key()));
        texts(node.putArray("directions"), finding.directions());
        texts(node.putArray("usedBy"), finding.usedBy());
        node.put("usedByMore", finding.usedByMore());
        ArrayNode java = node.putArray("java");
        finding.java().forEach(change -> java.add(java(change)));
        if (finding.usage() != null) {
            node.set("usage", usage(finding.usage()));
        }
        Accepted accepted = finding.accepted();
        if (accepted != null) {
            ObjectNode entry = node.putObject("accepted");
            entry.put("owner", accepted.owner()).put("reason", accepted.reason());
            optional(
                    entry,
                    "expires",
                    accepted.expires() == null ? null : accepted.expires().toString());
        }
        ArrayNode remedies = node.putArray("remedies");
        finding.remedies()
                .forEach(remedy ->
                        remedies.addObject().put("api", remedy.owner()).put("caller", remedy.caller()));
        return node;
    }

    private static ObjectNode usage(Usage usage) {
        ObjectNode node = JSON.objectNode().put("wire", usage.wire()).put("source", usage.source());
        optional(
                node,
                "sourceVerdict",
                usage.worstInSource() == null ? null : usage.worstInSource().key());
        ArrayNode sites = node.putArray("sites");
        usage.sites().forEach(site -> sites.add(site(site)));
        return node.put("more", usage.more());
    }

    private static ObjectNode site(CallSite site) {
        ObjectNode place = JSON.objectNode().put("class", site.type());
        if (!site.method().isEmpty()) {
            place.put("method", site.method());
        }
        place.put("file", site.file());
        if (site.line() > 0) {
            place.put("line", site.line());
        }
        return place.put("scope", site.scope().key()).put("how", site.how().key());
    }

    private static ObjectNode java(JavaChange change) {
        ObjectNode node = JSON.objectNode()
                .put("rule", change.rule().id())
                .put("verdict", change.verdict().key())
                .put("silent", change.silent());
        texts(node.putArray("symbols"), change.symbols());
        optional(node, "from", change.before());
        optional(node, "to", change.after());
        return node;
    }

    private static ObjectNode place(Place place) {
        ObjectNode node = JSON.objectNode().put("pointer", place.pointer().toString());
        location(node, place.location());
        optional(node, "snippet", place.snippet().isEmpty() ? null : place.snippet());
        return node;
    }

    private static void location(ObjectNode node, @Nullable Location location) {
        if (location != null) {
            node.put("file", location.file());
            if (location.line() > 0) {
                node.put("line", location.line()).put("column", location.column());
            }
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void optional(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
