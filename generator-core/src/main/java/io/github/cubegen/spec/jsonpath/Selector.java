package io.github.cubegen.spec.jsonpath;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Which children of a node are selected (RFC 9535, section 2.3). */
sealed interface Selector {

    /** The member of this name. */
    record Name(String name) implements Selector {}

    /** All members, all elements. */
    record Wildcard() implements Selector {}

    /** The element at an index; counted from the end if it is negative. */
    record Index(long index) implements Selector {}

    /** The elements from one index up to but without another, every {@code step}-th. */
    record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {}

    /** The children for which a condition holds. */
    record Filter(Condition condition) implements Selector {}

    /** RFC 9535, section 2.1: an index has at most the 53 bits that every JSON implementation can tell exactly. */
    BigInteger LARGEST = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);
}
