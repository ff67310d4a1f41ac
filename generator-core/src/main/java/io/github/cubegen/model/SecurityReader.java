package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which credentials an operation needs. */
final class SecurityReader {
    private final Map<String, SecurityScheme> schemes;
    private final JsonNode declared;
    /** Told once, at the first operation that needs them. */
    private final Set<String> unknown = new HashSet<>();

    SecurityReader(Map<String, SecurityScheme> schemes, Fields root) {
        this.schemes = schemes;
        this.declared = root.node().path("components").path("securitySchemes");
    }

    /** {@return the alternatives of an operation, or those of the document if it states none} */
    List<SecurityRequirement> effective(Fields operation, Fields root) {
        return read(operation.has("security") ? operation : root);
    }

    private List<SecurityRequirement> read(Fields holder) {
        List<SecurityRequirement> alternatives = new ArrayList<>();
        for (Fields.Entry entry : holder.elements("security")) {
            Fields requirement = Fields.of(entry.pointer(), entry.node(), ObjectKind.OTHER, holder.findings());
            if (requirement != null) {
                requirement(requirement).ifPresent(alternatives::add);
            }
        }
        return alternatives;
    }

    /** An alternative with an unknown scheme can't be chosen; dropping the scheme alone would send too little. */
    private Optional<SecurityRequirement> requirement(Fields requirement) {
        Map<String, List<String>> needed = new LinkedHashMap<>();
        boolean complete = true;
        for (String name : requirement.keys()) {
            if (name.startsWith("x-")) {
                continue;
            }
            if (schemes.containsKey(name)) {
                List<Fields.Entry> scopes = requirement.texts(name);
                needed.put(
                        name,
                        scopes.stream().map(scope -> scope.node().textValue()).toList());
            } else if (declared.has(name)) {
                // Told where it is declared.
                complete = false;
            } else {
                complete = false;
                if (unknown.add(name)) {
                    requirement
                            .findings()
                            .warning(
                                    "unknown-security-scheme",
                                    requirement.pointer().child(name),
                                    "There is no security scheme '" + name + "', so that no credential is sent for it; "
                                            + NearestName.of(name, schemes.keySet())
                                                    .map(nearest -> "did you mean '" + nearest + "'?")
                                                    .orElse("declare it, or correct the name."));
                }
            }
        }
        return complete ? Optional.of(new SecurityRequirement(needed)) : Optional.empty();
    }
}
