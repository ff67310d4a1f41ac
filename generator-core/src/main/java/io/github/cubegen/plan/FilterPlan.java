package io.github.cubegen.plan;

import java.util.List;

/**
 * What makes a record a filter ({@code x-cubegen-filter}): its additional properties are conditions.
 *
 * @param operators the methods of its builder that add conditions; never empty
 * @param needsCondition whether one without any condition is refused
 */
public record FilterPlan(List<OperatorPlan> operators, boolean needsCondition) {
    public FilterPlan {
        operators = List.copyOf(operators);
    }
}
