package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.wire.SchemaPair;
import io.github.cubegen.contract.wire.Where;
import io.github.cubegen.contract.wire.WireChange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes findings of changes. */
final class FindingMaker {

    private static final int FINGERPRINT_BYTES = 8;

    private final Severities severities;
    private final Usages usages;

    FindingMaker(Severities severities, Usages usages) {
        this.severities = severities;
        this.usages = usages;
    }

    Finding ofWire(WireChange change, List<JavaChange> java) {
        List<Effect> effects = change.rules().stream()
                .map(rule -> new Effect(rule.id(), severities.wire(rule), rule.remedy()))
                .toList();
        Effect worst = effects.stream()
                .reduce((one, other) -> other.wire().compareTo(one.wire()) > 0 ? other : one)
                .orElseThrow();
        Verdict source = Stream.concat(
                        change.rules().stream().map(Rule::source), java.stream().map(this::source))
                .reduce(Verdict.COMPATIBLE, Verdict::or);
        Where where = change.where();
        Usages.Users users = users(change);
        return new Finding(
                worst.rule(),
                fingerprint(worst.rule(), where.before() + " " + where.after(), change.before(), change.after()),
                worst.wire(),
                source,
                where.subject(),
                change.rules().get(0).sentence(),
                change.before(),
                change.after(),
                Place.at(where.before()),
                Place.at(where.after()),
                effects,
                users.operations(),
                users.more(),
                java,
                null,
                null,
                null);
    }

    Finding ofJava(JavaChange change) {
        Rule rule = change.rule();
        return new Finding(
                rule.id(),
                fingerprint(
                        rule.id(),
                        change.placeBefore() + " " + change.placeAfter() + " " + change.symbols(),
                        change.before(),
                        change.after()),
                Verdict.COMPATIBLE,
                source(change),
                change.symbols().get(0),
                rule.sentence(),
                change.before(),
                change.after(),
                Place.at(change.placeBefore()),
                Place.at(change.placeAfter()),
                List.of(),
                List.of(),
                false,
                List.of(change),
                null,
                null,
                null);
    }

    private Verdict source(JavaChange change) {
        return severities.source(change.rule(), change.verdict());
    }

    /** What several operations or schemas share is used by what uses any of them. */
    private Usages.Users users(WireChange change) {
        Set<String> operations = new TreeSet<>();
        boolean more = false;
        for (Where where : Stream.concat(Stream.of(change.where()), change.elsewhere().stream())
                .toList()) {
            SchemaPair schema = where.schema();
            if (schema != null) {
                Usages.Users users = usages.of(schema);
                operations.addAll(users.operations());
                more |= users.more();
            } else if (where.operation() != null) {
                operations.add(where.operation());
            }
        }
        return new Usages.Users(
                operations.stream().limit(Usages.MOST).toList(), more || operations.size() > Usages.MOST);
    }

    private static String fingerprint(String rule, String place, @Nullable String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<String> parts = new ArrayList<>(List.of(rule, place));
            for (String text : texts) {
                parts.add(String.valueOf(text));
            }
            byte[] hash = digest.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
