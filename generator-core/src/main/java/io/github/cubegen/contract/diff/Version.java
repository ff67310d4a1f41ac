package io.github.cubegen.contract.diff;

import io.github.cubegen.model.ApiModel;
import io.github.cubegen.plan.ClientPlan;

/**
 * One version of an API.
 *
 * @param model what its description says
 * @param plan the client that is generated for it, with the same options for both versions
 */
public record Version(ApiModel model, ClientPlan plan) {}
