package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.Remedy;
import io.github.cubegen.contract.Verdict;

/**
 * What a transition means in one of the contexts in which it stands.
 *
 * @param rule the id of the rule
 * @param wire its verdict on the wire, as the configuration has it
 * @param remedy what to do about it
 */
public record Effect(String rule, Verdict wire, Remedy remedy) {}
