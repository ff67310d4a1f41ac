package io.github.cubegen.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects what the phases of one run have to tell. Not thread-safe: one run is one thread. */
public final class Diagnostics {
    private final List<Diagnostic> all = new ArrayList<>();
    private int errors;
    private int warnings;

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        } else if (diagnostic.severity() == Severity.WARNING) {
            warnings++;
        }
    }

    public void error(String rule, JsonPointer pointer, String message) {
        add(new Diagnostic(Severity.ERROR, rule, message, pointer, null));
    }

    public void warning(String rule, JsonPointer pointer, String message) {
        add(new Diagnostic(Severity.WARNING, rule, message, pointer, null));
    }

    public void info(String rule, JsonPointer pointer, String message) {
        add(new Diagnostic(Severity.INFO, rule, message, pointer, null));
    }

    /** {@return whether a phase must not hand its result on} */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** {@return whether anything is not as the description says} */
    public boolean hasWarnings() {
        return warnings > 0;
    }

    /** {@return everything in the order it was found} */
    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    /** {@return everything in the order it was found, each warning as an error, for those who want none} */
    public List<Diagnostic> withoutWarnings() {
        return all.stream()
                .map(each -> each.severity() == Severity.WARNING ? each.as(Severity.ERROR) : each)
                .toList();
    }
}
