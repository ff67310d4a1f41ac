package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;

/**
 * Where the public names of a client come from.
 *
 * @param symbols one per Java name, in the order of the plan
 */
public record SymbolMap(List<Symbol> symbols) {
    public SymbolMap {
        symbols = List.copyOf(symbols);
    }

    /**
     * A Java name and its source.
     *
     * @param java a type {@code com.acme.model.User}, or a member {@code com.acme.model.User#login}; nested types with a
     *     dot
     * @param pointer the place in the resolved description
     */
    public record Symbol(String java, JsonPointer pointer) {}
}
