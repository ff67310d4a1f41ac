package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes path items of OpenAPI 3.0 out of those of 2.0.
 *
 * @see <a href="https://spec.openapis.org/oas/v2.0#operation-object">OpenAPI 2.0, Operation Object</a>
 */
final class OpenApi2Operations {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private final OldPart root;
    private final OpenApi2Parameters parameters;
    private final OpenApi2Bodies bodies;

    OpenApi2Operations(OldPart root, OpenApi2Parameters parameters, OpenApi2Bodies bodies) {
        this.root = root;
        this.parameters = parameters;
        this.bodies = bodies;
    }

    void pathItem(OldPart old, NewPart made) {
        List<OldPart> ofBody = new ArrayList<>();
        for (OldPart member : old.members()) {
            String name = member.name();
            if (name.equals("parameters")) {
                ofBody.addAll(parameters(member, made));
            } else if (!METHODS.contains(name)) {
                made.keep(name, member);
            }
        }
        for (OldPart member : old.members()) {
            if (METHODS.contains(member.name())) {
                if (member.node().isObject()) {
                    operation(member, made.object(member.name(), member), ofBody);
                } else {
                    made.keep(member.name(), member);
                }
            }
        }
    }

    private void operation(OldPart old, NewPart made, List<OldPart> ofPath) {
        List<OldPart> ofBody = new ArrayList<>(ofPath);
        for (OldPart member : old.members()) {
            switch (member.name()) {
                case "parameters" -> ofBody.addAll(parameters(member, made));
                case "responses" -> responses(member, old, made);
                case "consumes", "produces", "schemes" -> {}
                default -> made.keep(member.name(), member);
            }
        }
        body(old, ofBody, made);
        if (old.has("schemes")) {
            OpenApi2Servers.ofOperation(root, old, made);
        }
    }

    /** {@return the parameters that make up a body; the others are made} */
    private List<OldPart> parameters(OldPart old, NewPart made) {
        List<OldPart> ofBody = new ArrayList<>();
        if (!old.node().isArray()) {
            made.keep(old.name(), old);
        }
        for (OldPart parameter : old.elements()) {
            if (isOfBody(follow(parameter))) {
                ofBody.add(parameter);
            } else if (isReference(parameter) || !parameter.node().isObject()) {
                made.keepElement(old.name(), parameter);
            } else {
                parameters.parameter(parameter, made.element(old.name(), parameter));
            }
        }
        return ofBody;
    }

    /** One of the operation stands for one of the path that has its name and place. */
    private void body(OldPart operation, List<OldPart> all, NewPart made) {
        Map<String, OldPart> fields = new LinkedHashMap<>();
        OldPart body = null;
        for (OldPart parameter : all) {
            OldPart meant = follow(parameter);
            if (meant.node().path("in").asText().equals("body")) {
                body = parameter;
            } else {
                fields.put(meant.node().path("name").asText(), meant);
            }
        }
        if (body != null) {
            bodies.body(body, follow(body), operation, made);
        } else if (!fields.isEmpty()) {
            bodies.form(List.copyOf(fields.values()), operation, made);
        }
    }

    private void responses(OldPart old, OldPart operation, NewPart holder) {
        if (!old.node().isObject()) {
            holder.keep(old.name(), old);
            return;
        }
        NewPart made = holder.object(old.name(), old);
        for (OldPart response : old.members()) {
            OldPart meant = follow(response);
            if (response.name().startsWith("x-") || !response.node().isObject()) {
                made.keep(response.name(), response);
            } else if (isReference(response) && !operation.has("produces")) {
                made.keep(response.name(), response);
            } else {
                bodies.response(meant, operation, made.object(response.name(), meant));
            }
        }
    }

    private static boolean isOfBody(OldPart parameter) {
        String in = parameter.node().path("in").asText();
        return in.equals("body") || in.equals("formData");
    }

    private static boolean isReference(OldPart part) {
        return part.node().path("$ref").isTextual();
    }

    /** {@return what a reference leads to; circles are gone by now} */
    private OldPart follow(OldPart part) {
        OldPart at = part;
        while (at.node().path("$ref").isTextual()) {
            try {
                JsonPointer target =
                        References.parseLocal(at.node().path("$ref").asText());
                JsonNode node = Trees.at(root.node(), target);
                at = new OldPart(node, target);
            } catch (ReferenceException e) {
                // Told, and of no use, before anything was moved.
                return at;
            }
        }
        return at;
    }
}
