package io.github.cubegen.model;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which statuses a response is for.
 *
 * @param text a status from 100 to 599, a range {@code 1XX} to {@code 5XX}, or {@code default} for all that no other
 *     response is for
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#responses-object">OpenAPI 3.1, section 4.8.16</a>
 */
public record StatusCode(String text) {
    private static final Pattern FORM = Pattern.compile("[1-5](?:[0-9]{2}|XX)|default");

    /** Checks the form. */
    public StatusCode {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a status, a range or default: " + text);
        }
    }

    static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /** {@return whether this is for all statuses that no other response is for} */
    public boolean isDefault() {
        return text.equals("default");
    }

    /** {@return whether this is for a hundred statuses, such as {@code 4XX}} */
    public boolean isRange() {
        return text.endsWith("XX");
    }

    /** {@return whether every status that this is for is from 200 to 299} */
    public boolean isSuccess() {
        return text.startsWith("2");
    }

    /** {@return the one status that this is for; empty for a range and for {@code default}} */
    public OptionalInt exact() {
        return isDefault() || isRange() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    /** {@return the first digit, 1 to 5; empty for {@code default}} */
    public OptionalInt firstDigit() {
        return isDefault() ? OptionalInt.empty() : OptionalInt.of(text.charAt(0) - '0');
    }
}
