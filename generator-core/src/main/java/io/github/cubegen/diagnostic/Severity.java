package io.github.cubegen.diagnostic;

/** How much a {@link Diagnostic} weighs. */
public enum Severity {
    /** The client would be wrong or can't be generated; the run fails. */
    ERROR,
    /** The client is generated, but something in the description was not taken literally or will surprise its user. */
    WARNING,
    /** Something worth knowing, for example a name that had to be changed. */
    INFO
}
