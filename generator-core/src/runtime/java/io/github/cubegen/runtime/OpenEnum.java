package io.github.cubegen.runtime;

/** A value out of a list that may grow: values that this version does not know are kept and written back. */
public sealed interface OpenEnum {
    /** One that is text on the wire. */
    non-sealed interface OfString extends OpenEnum {
        /** {@return the value as on the wire} */
        String value();
    }

    /** One that is an integer on the wire. */
    non-sealed interface OfLong extends OpenEnum {
        /** {@return the value as on the wire} */
        long value();
    }

    /** One that is a number on the wire. */
    non-sealed interface OfDouble extends OpenEnum {
        /** {@return the value as on the wire} */
        double value();
    }
}
