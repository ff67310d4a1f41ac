package io.github.cubegen.contract.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is known and accepted for a while.
 *
 * @param rule the id of the rule; empty if the fingerprint names the finding
 * @param pointer where it is found, in the file that the finding names; empty if the fingerprint names the finding
 * @param fingerprint that of the finding of a comparison; empty if rule and pointer name it
 * @param owner who answers for it
 * @param reason why it is accepted
 * @param expires the last day on which it is; null for always
 * @param place of the entry in its file
 * @param location the same as file, line and column; null until it is looked up
 */
public record Accepted(
        String rule,
        String pointer,
        String fingerprint,
        String owner,
        String reason,
        @Nullable LocalDate expires,
        JsonPointer place,
        @Nullable Location location) {

    private static final List<String> BY_PLACE = List.of("rule", "pointer", "owner", "reason");

    private static final List<String> BY_FINGERPRINT = List.of("fingerprint", "owner", "reason");

    private static final Set<String> KEYS = Set.of("rule", "pointer", "fingerprint", "owner", "reason", "expires");

    /** {@return which finding it accepts, for people} */
    String subject() {
        return fingerprint.isEmpty()
                ? "finding " + rule + " at #" + (pointer.startsWith("#") ? pointer.substring(1) : pointer)
                : "finding with the fingerprint " + fingerprint;
    }

    /** {@return the same with its place} */
    public Accepted at(@Nullable Location where) {
        return new Accepted(rule, pointer, fingerprint, owner, reason, expires, place, where);
    }

    /**
     * Reads a list of entries.
     *
     * @param root the content of the file
     * @param diagnostics gets what is wrong in it
     */
    public static List<Accepted> read(JsonNode root, Diagnostics diagnostics) {
        if (!root.isArray()) {
            diagnostics.error(
                    "accepted-form",
                    JsonPointer.ROOT,
                    "The file of accepted findings must be a list of entries with rule and pointer or fingerprint, owner and reason.");
            return List.of();
        }
        List<Accepted> entries = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            entry(root.get(i), JsonPointer.ROOT.child(i), diagnostics).ifPresent(entries::add);
        }
        return entries;
    }

    private static Optional<Accepted> entry(JsonNode node, JsonPointer place, Diagnostics diagnostics) {
        boolean right = true;
        boolean byFingerprint = node.has("fingerprint");
        if (byFingerprint && (node.has("rule") || node.has("pointer"))) {
            diagnostics.error(
                    "accepted-form", place, "The entry has a fingerprint, and rule or pointer; leave out one of them.");
            right = false;
        }
        for (String key : byFingerprint ? BY_FINGERPRINT : BY_PLACE) {
            // In YAML a fingerprint of digits only is a number unless it is quoted; then leading zeros would be lost.
            if (!node.path(key).isTextual() || node.path(key).textValue().isBlank()) {
                diagnostics.error(
                        "accepted-form",
                        place,
                        "The entry lacks " + key + "; add it" + (node.has(key) ? ", as a text in quotes." : "."));
                right = false;
            }
        }
        for (var field : node.properties()) {
            if (!KEYS.contains(field.getKey())) {
                diagnostics.error(
                        "accepted-form",
                        place.child(field.getKey()),
                        "An entry has no " + field.getKey()
                                + "; it has rule and pointer or fingerprint, owner, reason and expires.");
                right = false;
            }
        }
        LocalDate expires = null;
        if (node.has("expires")) {
            try {
                expires = LocalDate.parse(node.path("expires").asText());
            } catch (DateTimeParseException e) {
                diagnostics.error("accepted-form", place.child("expires"), "Write the day as 2027-01-31.");
                right = false;
            }
        }
        return right
                ? Optional.of(new Accepted(
                        node.path("rule").asText(),
                        node.path("pointer").asText(),
                        node.path("fingerprint").asText(),
                        node.path("owner").textValue(),
                        node.path("reason").textValue(),
                        expires,
                        place,
                        null))
                : Optional.empty();
    }
}
