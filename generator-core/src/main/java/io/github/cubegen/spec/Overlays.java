package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.spec.jsonpath.Visits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The overlays of one description, in the order in which they apply. */
final class Overlays {
    private final Budget budget;
    private final Findings found;
    private final Locator locator;
    private final List<Overlay> all = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<InputFile> inputs = new ArrayList<>();

    Overlays(Budget budget, Findings found, Locator locator) {
        this.budget = budget;
        this.found = found;
        this.locator = locator;
    }

    /** Reads the files, all of them, whatever is wrong with one. */
    void read(List<Path> paths, SourceFile description) {
        for (Path path : paths) {
            SourceFiles files = new SourceFiles(SpecSource.of(path), budget);
            try {
                files.root().ifPresent(file -> {
                    all.add(new OverlayParser(file, found, locator).parse());
                    new ExtendsCheck(file, found).check(description);
                });
            } catch (ReferenceException e) {
                Location place = new Location(path.toString(), 0, 0);
                problems.add(new Diagnostic(Severity.ERROR, e.rule(), e.text(), JsonPointer.ROOT, place));
            }
            problems.addAll(files.problems());
            files.inputs().forEach(file -> inputs.add(file.asOverlay()));
        }
    }

    /** {@return what is wrong with files, with its place; what is wrong within overlays is among the findings} */
    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    /** {@return the files that were read} */
    List<InputFile> inputs() {
        return List.copyOf(inputs);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void apply(ObjectNode tree, Origins origins) {
        Visits visits =
                new Visits(budget.limits().overlayVisits(), budget.limits().overlayMatches());
        for (Overlay overlay : all) {
            new OverlayRun(overlay, tree, origins, budget, visits, found).apply();
        }
    }
}
