package io.github.cubegen.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that the user gives, and classes that the user has.
 *
 * @param schemas Java class by name of a schema of {@code components}
 * @param operations Java method by the id of an operation
 * @param tags Java name of the module by name of a tag
 * @param types the user's own class, with its package, by name of a schema of {@code components}: nothing is generated for that
 *     schema; the class has a static method {@code codec()} as generated ones have
 */
public record Mappings(
        Map<String, String> schemas,
        Map<String, String> operations,
        Map<String, String> tags,
        Map<String, String> types) {

    /** None. */
    public static final Mappings NONE = new Mappings(Map.of(), Map.of(), Map.of(), Map.of());

    public Mappings {
        schemas = copy(schemas);
        operations = copy(operations);
        tags = copy(tags);
        types = copy(types);
    }

    private static Map<String, String> copy(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** {@return what is wrong with the names, a sentence each} */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        schemas.forEach((schema, name) -> {
            if (!Identifiers.isLegalType(name) || Identifiers.isDevice(name)) {
                problems.add("'" + name + "', for the schema '" + schema + "', can't be the name of a Java class");
            }
        });
        operations.forEach((operation, name) -> checkMember("operation", operation, name, problems));
        tags.forEach((tag, name) -> checkMember("tag", tag, name, problems));
        types.forEach((schema, name) -> {
            String[] parts = name.split("\\.", -1);
            if (name.startsWith("java.")) {
                problems.add("'" + name + "', for the schema '" + schema
                        + "', is a class of the JDK, which has no method codec(); give one of yours that holds it");
            } else if (name.contains("$")) {
                problems.add(
                        "'" + name + "', for the schema '" + schema + "', is how a class is named when it is compiled;"
                                + " name a nested class as source does, '" + name.replace('$', '.') + "'");
            } else if (parts.length < 2 || !Arrays.stream(parts).allMatch(Identifiers::isLegalType)) {
                problems.add("'" + name + "', for the schema '" + schema
                        + "', is no Java class with its package, such as com.acme.Money");
            }
            if (schemas.containsKey(schema)) {
                problems.add("the schema '" + schema + "' has a name and a class of yours; give one of the two");
            }
        });
        return problems;
    }

    private static void checkMember(String what, String text, String name, List<String> problems) {
        if (!Identifiers.isLegal(name)) {
            problems.add("'" + name + "', for the " + what + " '" + text + "', can't be the name of a Java method");
        }
    }
}
