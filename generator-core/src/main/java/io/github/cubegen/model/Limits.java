package io.github.cubegen.model;

/**
 * The limits beside an enumeration, alternatives or any value: schemas that have none of their own.
 *
 * @param numbers for values that are numbers
 * @param texts for values that are texts
 * @param items for values that are lists
 * @param properties for values that are objects
 */
public record Limits(NumberBounds numbers, StringBounds texts, ArrayBounds items, ObjectBounds properties) {
    /** No limits. */
    public static final Limits NONE =
            new Limits(NumberBounds.NONE, StringBounds.NONE, ArrayBounds.NONE, ObjectBounds.NONE);
}
