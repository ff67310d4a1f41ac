package io.github.cubegen.plan;

import java.util.List;

/**
 * How to get at a value inside another one: step by step, where each step can give null.
 *
 * @param steps the steps; none for the value itself
 * @param value what is there
 */
public record AccessPlan(List<Step> steps, Value value) {
    public AccessPlan {
        steps = List.copyOf(steps);
    }

    /** One step. */
    public sealed interface Step {
        /**
         * An accessor of a record.
         *
         * @param record the record
         * @param name the accessor
         */
        record Component(ClassRef record, String name) implements Step {}

        /**
         * A variant of a union, whose value is wrapped; null if the value is of another variant.
         *
         * @param variant the nested record
         */
        record Variant(ClassRef variant) implements Step {}
    }
}
