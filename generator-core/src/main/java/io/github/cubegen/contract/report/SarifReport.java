package io.github.cubegen.contract.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.accepted.Accepted;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.contract.usage.CallSite;
import io.github.cubegen.contract.usage.Usage;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report for code scanning.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport {
    /** What {@code uri} is relative to, as code scanning names it. */
    private static final String ROOT = "%SRCROOT%";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Map<String, Finding> rules = new LinkedHashMap<>();
    private final ArrayNode results = JsonNodeFactory.instance.arrayNode();

    private final @Nullable SourceRoot root;

    private SarifReport(@Nullable SourceRoot root) {
        this.root = root;
    }

    /**
     * {@return the report as one JSON text}
     *
     * @param root to which absolute names of files become relative; null if they stay
     */
    public static String text(DiffReport report, @Nullable SourceRoot root) {
        return new SarifReport(root).write(report).toPrettyString() + "\n";
    }

    private ObjectNode write(DiffReport report) {
        DiffResult result = report.result();
        if (result != null) {
            result.findings().forEach(this::result);
        }
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Cubegen").put("version", report.tool());
        ArrayNode described = driver.putArray("rules");
        rules.values().forEach(first -> rule(described.addObject(), first));
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", report.problems().isEmpty());
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        report.problems().forEach(problem -> notification(notifications.addObject(), problem));
        report.exceptions().forEach(told -> notification(notifications.addObject(), told));
        if (root != null) {
            run.putObject("originalUriBaseIds")
                    .putObject(ROOT)
                    .putObject("description")
                    .put("text", "The root of the repository.");
        }
        run.set("results", results);
        return log;
    }

    private static void rule(ObjectNode node, Finding first) {
        node.put("id", first.rule());
        node.putObject("shortDescription").put("text", first.message());
        node.put("helpUri", Texts.RULES_PAGE);
        List<String> remedies = Texts.remedies(first);
        if (!remedies.isEmpty()) {
            node.putObject("help").put("text", String.join(" ", remedies));
        }
    }

    private void notification(ObjectNode node, Diagnostic problem) {
        node.put("level", problem.severity() == Severity.ERROR ? "error" : "warning");
        node.putObject("message").put("text", problem.message());
        node.putObject("descriptor").put("id", problem.rule());
        if (problem.location() != null) {
            location(node.putArray("locations").addObject(), problem.location(), null);
        }
    }

    private void result(Finding finding) {
        rules.putIfAbsent(finding.rule(), finding);
        ObjectNode node = results.addObject();
        node.put("ruleId", finding.rule()).put("level", level(finding.worst()));
        node.putObject("message").put("text", message(finding));
        ObjectNode location = node.putArray("locations").addObject();
        // What is gone is shown in the new version, too: the old one is not there where the results are looked at.
        if (finding.placeAfter().location() != null) {
            location(location, finding.placeAfter().location(), null);
        }
        logical(location, Texts.place(finding));
        related(node, finding);
        node.putObject("partialFingerprints").put("cubegen/v1", finding.fingerprint());
        if (finding.state() != null) {
            node.put("baselineState", finding.state() == Finding.State.NEW ? "new" : "unchanged");
        }
        ObjectNode properties = node.putObject("properties")
                .put("wire", finding.wire().key())
                .put("source", finding.source().key());
        if (finding.usage() != null) {
            properties.put("used", finding.usage().isUsed());
        }
        Accepted accepted = finding.accepted();
        if (accepted != null) {
            node.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", Texts.accepted(finding));
        }
    }

    private void related(ObjectNode node, Finding finding) {
        ArrayNode related = JsonNodeFactory.instance.arrayNode();
        if (finding.placeBefore().location() != null) {
            place(related.addObject(), finding.placeBefore(), "the old version");
        }
        Usage usage = finding.usage();
        if (usage != null) {
            for (CallSite site : usage.sites()) {
                ObjectNode place = related.addObject();
                location(
                        place,
                        new Location(site.file(), site.line(), site.line() > 0 ? 1 : 0),
                        "used by " + site.text());
                place.putArray("logicalLocations")
                        .addObject()
                        .put("fullyQualifiedName", site.type() + (site.method().isEmpty() ? "" : "." + site.method()));
            }
        }
        if (!related.isEmpty()) {
            node.set("relatedLocations", related);
        }
    }

    private static String message(Finding finding) {
        List<String> sentences = new ArrayList<>();
        sentences.add(finding.text() + ". Wire: " + finding.wire().key() + ", source: "
                + finding.source().key() + ".");
        Texts.java(finding).forEach(change -> sentences.add("Java: " + change + "."));
        sentences.addAll(Texts.remedies(finding));
        return String.join(" ", sentences);
    }

    private static String level(Verdict verdict) {
        return switch (verdict) {
            case BREAKING -> "error";
            case POTENTIAL -> "warning";
            case COMPATIBLE -> "note";
        };
    }

    private void place(ObjectNode node, Place place, @Nullable String message) {
        if (place.location() != null) {
            location(node, place.location(), message);
        }
        logical(node, place);
    }

    private static void logical(ObjectNode node, Place place) {
        node.putArray("logicalLocations").addObject().put("fullyQualifiedName", "#" + place.pointer());
    }

    private void location(ObjectNode node, Location location, @Nullable String message) {
        ObjectNode physical = node.putObject("physicalLocation");
        ObjectNode artifact = physical.putObject("artifactLocation");
        if (root != null && root.has(location.file())) {
            artifact.put("uri", uri(root.relative(location.file()))).put("uriBaseId", ROOT);
        } else {
            artifact.put("uri", uri(location.file()));
        }
        if (location.line() > 0) {
            physical.putObject("region").put("startLine", location.line()).put("startColumn", location.column());
        }
        if (message != null) {
            node.putObject("message").put("text", message);
        }
    }

    /** A reference of RFC 3986: a file name of Windows has other separators, and any name may have spaces. */
    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return path; // the address of a server already
        }
    }
}
