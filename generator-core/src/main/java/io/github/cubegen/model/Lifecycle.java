package io.github.cubegen.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How long a part of an API stays, and how settled it is: extensions that several tools have in common.
 *
 * @param sunset {@code x-sunset}, the day from which on it may be gone; null if none is announced
 * @param stability {@code x-stability-level}: draft, alpha, beta or stable; null if the description does not tell
 */
public record Lifecycle(@Nullable String sunset, @Nullable String stability) {
    /** The levels, the least settled first. */
    public static final List<String> LEVELS = List.of("draft", "alpha", "beta", "stable");

    private static final int DAY = 10;

    static Lifecycle of(Fields fields) {
        return new Lifecycle(fields.text("x-sunset"), fields.text("x-stability-level"));
    }

    /** {@return the day from which on it may be gone; empty if none is announced, or what is announced is no date} */
    public Optional<LocalDate> end() {
        if (sunset == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(sunset.substring(0, Math.min(DAY, sunset.length()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@return how settled it is, the more the higher; empty if the description does not tell or names another level} */
    public OptionalInt settled() {
        int level = stability == null ? -1 : LEVELS.indexOf(stability);
        return level < 0 ? OptionalInt.empty() : OptionalInt.of(level);
    }
}
