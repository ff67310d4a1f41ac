package io.github.cubegen.contract;

import org.jspecify.annotations.Nullable;

/**
 * One way in which two versions of a description can differ.
 *
 * @param id stable, in kebab case, for example {@code req-enum-removed}
 * @param wire what the change means for an old client that talks to the new server, unless the configuration says otherwise
 * @param source what it means at least for code that is compiled against the new client; what the Java changes found with it
 *     add to that, they say themselves
 * @param sentence what happened, without the place
 * @param mirror id of the rule for the opposite change; null if there is none, then {@code mirrorless} says why
 * @param mirrorless why there is no opposite; null if there is one
 * @param remedy what to do about it
 */
public record Rule(
        String id,
        Verdict wire,
        Verdict source,
        String sentence,
        @Nullable String mirror,
        @Nullable String mirrorless,
        Remedy remedy) {}
