package io.github.cubegen.contract.diff;

/**
 * How many operations of the old version the code calls.
 *
 * @param operations how many there are
 * @param main how many of them the code calls
 * @param tests how many of them its tests call
 */
public record Calls(int operations, int main, int tests) {}
