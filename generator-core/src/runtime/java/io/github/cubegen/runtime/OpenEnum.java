package io.github.cubegen.runtime;

/**
 * A value out of a list that may grow: values that this version does not know are kept and written back.
 *
 * @param <V> the type on the wire: {@link String}, {@link Long}, {@link Double} or {@link Boolean}
 */
public interface OpenEnum<V> {
    /** {@return the value as on the wire} */
    V value();
}
