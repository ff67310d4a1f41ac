package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sealed interface whose variants are told apart by the shape of the JSON value, and objects by what they hold.
 *
 * @param name its class
 * @param codec the package-private top-level class that reads and writes it
 * @param doc its documentation
 * @param variants the variants, in the order of the description; no shape but the object belongs to two of them
 * @param objects how objects are told apart; null if one variant takes all of them
 * @param unknownName the nested record for a value of no described shape, usually {@code Unknown}
 * @param pointer the schema it comes from
 */
public record UnionPlan(
        ClassRef name,
        ClassRef codec,
        Doc doc,
        List<VariantPlan> variants,
        @Nullable ObjectFormsPlan objects,
        String unknownName,
        JsonPointer pointer)
        implements TypePlan {
    public UnionPlan {
        variants = List.copyOf(variants);
    }
}
