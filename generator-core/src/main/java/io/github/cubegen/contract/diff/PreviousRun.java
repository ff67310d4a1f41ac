package io.github.cubegen.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an earlier run has found, as its {@code diff.json} has it: a finding is the same one if its fingerprint is.
 *
 * @param findings in their order
 */
public record PreviousRun(List<Past> findings) {

    public PreviousRun {
        findings = List.copyOf(findings);
    }

    /**
     * A finding of an earlier run.
     *
     * @param fingerprint by which it is recognised
     * @param rule by which it was found
     * @param text what was told of it
     */
    public record Past(String fingerprint, String rule, String text) {}

    /** {@return what a report has; empty if it is no report of a comparison} */
    public static Optional<PreviousRun> read(JsonNode report) {
        if (report.path("schemaVersion").asInt() != 1
                || !report.path("findings").isArray()) {
            return Optional.empty();
        }
        List<Past> findings = new ArrayList<>();
        for (JsonNode finding : report.path("findings")) {
            String fingerprint = finding.path("fingerprint").asText();
            if (fingerprint.isEmpty()) {
                return Optional.empty();
            }
            String subject = finding.path("subject").asText();
            findings.add(new Past(
                    fingerprint,
                    finding.path("rule").asText(),
                    (subject.isEmpty() ? "" : subject + ": ")
                            + finding.path("message").asText()));
        }
        return Optional.of(new PreviousRun(findings));
    }

    /** {@return the same result, with what is new in it and what is no longer there} */
    public DiffResult heldAgainst(DiffResult result) {
        Set<String> known = new HashSet<>();
        findings.forEach(finding -> known.add(finding.fingerprint()));
        Set<String> now = new HashSet<>();
        result.findings().forEach(finding -> now.add(finding.fingerprint()));
        return new DiffResult(
                result.findings().stream()
                        .map(finding -> finding.since(
                                known.contains(finding.fingerprint()) ? Finding.State.KNOWN : Finding.State.NEW))
                        .toList(),
                result.sharedOperations(),
                result.limits(),
                result.overview()
                        .withFixed(findings.stream()
                                .filter(finding -> !now.contains(finding.fingerprint()))
                                .toList()));
    }
}
