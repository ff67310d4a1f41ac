package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.Remedy;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.accepted.Accepted;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.usage.Usage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One transition from the old version to the new one, with everything that comes of it.
 *
 * @param rule id of the rule that weighs most; the others are among the effects
 * @param fingerprint 16 hexadecimal digits that stay the same as long as the transition and its place do
 * @param wire what it means for old clients that talk to the new server
 * @param source what it means for code that is compiled against the new client
 * @param subject what has changed, for example {@code Pet.age}
 * @param message what happened, one sentence without the subject
 * @param before what was there; null if the message says it all
 * @param after what is there now; null if the message says it all
 * @param placeBefore where, in the old description
 * @param placeAfter where, in the new description
 * @param effects one for each context in which it stands on the wire; empty if it shows in Java only
 * @param usedBy the operations that it is a part of, by their old names, at most {@value Usages#MOST}
 * @param usedByMore whether there are more of them
 * @param java what it changes in the client
 * @param usage who uses it in the code that was given; null if none was
 * @param accepted by whom it is accepted, and why; null if it is not
 * @param state whether an earlier run has found it, too; null if no earlier run is known
 */
public record Finding(
        String rule,
        String fingerprint,
        Verdict wire,
        Verdict source,
        String subject,
        String message,
        @Nullable String before,
        @Nullable String after,
        Place placeBefore,
        Place placeAfter,
        List<Effect> effects,
        List<String> usedBy,
        boolean usedByMore,
        List<JavaChange> java,
        @Nullable Usage usage,
        @Nullable Accepted accepted,
        @Nullable State state) {

    public Finding {
        effects = List.copyOf(effects);
        usedBy = List.copyOf(usedBy);
        java = List.copyOf(java);
    }

    /** Whether a finding has been there in an earlier run. */
    public enum State {
        /** It has not. */
        NEW("new"),
        /** It has. */
        KNOWN("known");

        private final String key;

        State(String key) {
            this.key = key;
        }

        /** {@return the name in reports} */
        public String key() {
            return key;
        }
    }

    /** {@return the worse of both verdicts} */
    public Verdict worst() {
        return wire.or(source);
    }

    /** {@return whether it is {@code sent} or {@code received} by the client, or both; nothing if it is no value} */
    public List<String> directions() {
        Set<String> directions = new LinkedHashSet<>();
        for (Effect effect : effects) {
            if (effect.rule().startsWith(Context.PARAMETER.prefix())
                    || effect.rule().startsWith(Context.REQUEST.prefix())) {
                directions.add("sent");
            } else if (effect.rule().startsWith(Context.RESPONSE.prefix())) {
                directions.add("received");
            }
        }
        return List.copyOf(directions);
    }

    /** {@return the same with its places looked up} */
    public Finding at(Place old, Place now) {
        return with(old, now, usage, accepted, state);
    }

    /** {@return the same as one that is accepted} */
    public Finding accepted(Accepted entry) {
        return with(placeBefore, placeAfter, usage, entry, state);
    }

    /** {@return what to do about it, the worst first, each once; nothing if no client notices} */
    public List<Remedy> remedies() {
        Set<Remedy> remedies = new LinkedHashSet<>();
        for (Verdict verdict : List.of(Verdict.BREAKING, Verdict.POTENTIAL)) {
            effects.stream()
                    .filter(effect -> effect.wire() == verdict)
                    .forEach(effect -> remedies.add(effect.remedy()));
            java.stream()
                    .filter(change -> change.verdict() == verdict)
                    .forEach(change -> remedies.add(change.rule().remedy()));
        }
        remedies.remove(Remedy.NOTHING);
        return List.copyOf(remedies);
    }

    /** {@return the same with who uses it} */
    Finding used(Usage found) {
        return with(placeBefore, placeAfter, found, accepted, state);
    }

    /** {@return the same with whether an earlier run has found it} */
    Finding since(State found) {
        return with(placeBefore, placeAfter, usage, accepted, found);
    }

    private Finding with(Place old, Place now, @Nullable Usage users, @Nullable Accepted entry, @Nullable State since) {
        return new Finding(
                rule,
                fingerprint,
                wire,
                source,
                subject,
                message,
                before,
                after,
                old,
                now,
                effects,
                usedBy,
                usedByMore,
                java,
                users,
                entry,
                since);
    }

    /** {@return subject, sentence and what was and is there, on one line} */
    public String text() {
        String change = "";
        if (before != null && after != null) {
            change = " (" + before + " → " + after + ")";
        } else if (rule.endsWith("-changed") && (before != null || after != null)) {
            change = " (" + Objects.requireNonNullElse(before, "none") + " → "
                    + Objects.requireNonNullElse(after, "none") + ")";
        } else if (before != null || after != null) {
            change = " (" + (before == null ? after : before) + ")";
        }
        return (subject.isEmpty() ? "" : subject + ": ") + message + change;
    }
}
