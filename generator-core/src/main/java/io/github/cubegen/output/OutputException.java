package io.github.cubegen.output;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder cannot take the client; the message says why and what to do, and no stack trace is needed to see it. */
public final class OutputException extends Exception {
    /** The rule by which it is told that all is written, and that a part of what was there before could not be removed. */
    public static final String LEFTOVER = "output-leftover";

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Path place;

    OutputException(String rule, Path place, String message) {
        this(rule, place, message, null);
    }

    OutputException(String rule, Path place, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.rule = rule;
        this.place = place;
    }

    /** {@return the folder that can't take its files, or the file in it that is the reason} */
    public Path place() {
        return place;
    }

    /** {@return the stable id of what went wrong, in kebab case} */
    public String rule() {
        return rule;
    }

    /** {@return the message, which is never missing} */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
