package io.github.cubegen.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which quirks of {@code spec/QUIRKS.md} a test shows, by their numbers; {@link QuirkCoverageTest} counts them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Quirk {
    /** The numbers. */
    int[] value();
}
