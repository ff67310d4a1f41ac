package io.github.cubegen.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** An answer as a stub mapping of WireMock (wiremock.org, "Stubbing"). */
final class StubMapping {
    private StubMapping() {}

    /** {@return the mapping as a file, with the same line ends on every system: those in texts are escaped} */
    static String text(StubPlan plan) {
        return mapping(plan).toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static ObjectNode mapping(StubPlan plan) {
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        mapping.put("name", plan.name());
        mapping.put("priority", 5 + plan.variables());
        mapping.putObject("request").put("method", plan.httpMethod()).put("urlPathPattern", plan.pathPattern());
        ObjectNode response = mapping.putObject("response").put("status", plan.status());
        if (plan.mediaType() != null) {
            response.putObject("headers").put("Content-Type", plan.mediaType());
        }
        if (plan.body() != null) {
            if (plan.body().isTextual() && !isJson(plan.mediaType())) {
                response.put("body", plan.body().textValue());
            } else {
                response.set("jsonBody", plan.body());
            }
        }
        return mapping;
    }

    private static boolean isJson(@Nullable String mediaType) {
        return mediaType != null && mediaType.contains("json");
    }
}
