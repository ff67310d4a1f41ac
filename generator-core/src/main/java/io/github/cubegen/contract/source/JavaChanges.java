package io.github.cubegen.contract.source;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects differences: the same one in an accessor and in the method of the builder is one. */
final class JavaChanges {

    private record Key(Rule rule, Verdict verdict, JsonPointer before, JsonPointer after) {}

    private record Texts(@Nullable String before, @Nullable String after, boolean silent, List<String> symbols) {}

    private final Map<Key, Texts> collected = new LinkedHashMap<>();

    void add(JavaRule rule, String symbol, JsonPointer before, JsonPointer after) {
        add(rule, symbol, before, after, null, null);
    }

    void add(
            JavaRule rule,
            String symbol,
            JsonPointer before,
            JsonPointer after,
            @Nullable String textBefore,
            @Nullable String textAfter) {
        add(rule, rule.rule().source(), false, symbol, before, after, textBefore, textAfter);
    }

    void add(
            JavaRule rule,
            Verdict verdict,
            boolean silent,
            String symbol,
            JsonPointer before,
            JsonPointer after,
            @Nullable String textBefore,
            @Nullable String textAfter) {
        collected
                .computeIfAbsent(
                        new Key(rule.rule(), verdict, before, after),
                        key -> new Texts(textBefore, textAfter, silent, new ArrayList<>()))
                .symbols()
                .add(symbol);
    }

    List<JavaChange> all() {
        List<JavaChange> all = new ArrayList<>();
        collected.forEach((key, texts) -> all.add(new JavaChange(
                key.rule(),
                key.verdict(),
                texts.symbols(),
                texts.before(),
                texts.after(),
                key.before(),
                key.after(),
                texts.silent())));
        return all;
    }
}
