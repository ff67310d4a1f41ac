package io.github.cubegen.contract.source;

import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference in the Java of a client.
 *
 * @param rule what happened
 * @param verdict what it means for code that uses the symbols
 * @param symbols the Java names concerned, for example {@code com.acme.model.User#login}; those of the old client, or of the new
 *     one for what was added
 * @param before the old type or name; null if there was none or the rule says it all
 * @param after the new type or name; null if there is none or the rule says it all
 * @param placeBefore where it comes from in the old description; that of what holds it if it is new
 * @param placeAfter where it comes from in the new description; that of what held it if it is gone
 * @param silent whether the compiler does not tell, although it means another thing now
 */
public record JavaChange(
        Rule rule,
        Verdict verdict,
        List<String> symbols,
        @Nullable String before,
        @Nullable String after,
        JsonPointer placeBefore,
        JsonPointer placeAfter,
        boolean silent) {

    public JavaChange {
        symbols = List.copyOf(symbols);
    }
}
