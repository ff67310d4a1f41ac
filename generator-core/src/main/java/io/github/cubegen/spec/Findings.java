package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what is found while the document is put together. Where each comes from is noted at once: another part may
 * stand at its place later.
 */
final class Findings {

    /** Something to tell, and the part of a file that it is about. */
    record Finding(Diagnostic diagnostic, Origins.Origin origin) {}

    private final Origins origins;
    private final Set<Finding> all = new LinkedHashSet<>();
    /** Of what many places share: the finding that is told, by its message, and all its places. */
    private final Map<String, Finding> shared = new HashMap<>();

    private final Map<Finding, Set<Origins.Origin>> places = new HashMap<>();
    private final Set<Origins.Origin> faulty = new HashSet<>();

    Findings(Origins origins) {
        this.origins = origins;
    }

    void error(String rule, JsonPointer pointer, String message) {
        add(Severity.ERROR, rule, pointer, message);
    }

    /**
     * Adds an error with a cause that many places can share, such as something that is missing: it is told once, at the
     * first place, with the number of the others.
     */
    void sharedError(String rule, JsonPointer pointer, String message) {
        Diagnostic error = new Diagnostic(Severity.ERROR, rule, message, pointer, null);
        Finding told = shared.computeIfAbsent(message, first -> new Finding(error, origins.of(pointer)));
        all.add(told);
        places.computeIfAbsent(told, first -> new HashSet<>()).add(origins.of(pointer));
    }

    void warning(String rule, JsonPointer pointer, String message) {
        add(Severity.WARNING, rule, pointer, message);
    }

    void info(String rule, JsonPointer pointer, String message) {
        add(Severity.INFO, rule, pointer, message);
    }

    /**
     * Adds something to tell, unless the same was told of the same place.
     *
     * @param pointer where in the resolved document as it is now
     */
    void add(Severity severity, String rule, JsonPointer pointer, String message) {
        all.add(new Finding(new Diagnostic(severity, rule, message, pointer, null), origins.of(pointer)));
    }

    /**
     * Adds something to tell, unless the same was told of the same place.
     *
     * @param found with its place, or without, and then that of the part of the file is used
     * @param origin the part of a file that it is about
     */
    void add(Diagnostic found, Origins.Origin origin) {
        all.add(new Finding(found, origin));
    }

    /**
     * Notes that what is at a place is not to be counted on, for a reason that is told. A part that is copied elsewhere
     * is as faulty there.
     */
    void faulty(JsonPointer pointer) {
        faulty.add(origins.of(pointer));
    }

    boolean isFaulty(JsonPointer pointer) {
        return !faulty.isEmpty() && faulty.contains(origins.of(pointer));
    }

    boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.diagnostic().severity() == Severity.ERROR);
    }

    /** {@return everything in the order it was found} */
    List<Finding> all() {
        return all.stream().map(this::withOtherPlaces).toList();
    }

    private Finding withOtherPlaces(Finding finding) {
        int others = places.getOrDefault(finding, Set.of()).size() - 1;
        if (others < 1) {
            return finding;
        }
        Diagnostic told = finding.diagnostic();
        String message = told.message() + " (and at " + others + (others == 1 ? " other place)" : " other places)");
        return new Finding(
                new Diagnostic(told.severity(), told.rule(), message, told.pointer(), told.location()),
                finding.origin());
    }
}
