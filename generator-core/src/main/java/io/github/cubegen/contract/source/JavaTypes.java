package io.github.cubegen.contract.source;

import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Planned values as the names of Java types, without annotations.
 *
 * @param runtime the package of the runtime
 */
record JavaTypes(String runtime) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]*");

    String boxed(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return scalar(scalar.kind());
        } else if (type instanceof ValueType.Generated generated) {
            return generated.name().canonicalName();
        } else if (type instanceof ValueType.ListOf list) {
            return "java.util.List<" + boxed(list.element().type()) + ">";
        } else if (type instanceof ValueType.MapOf map) {
            return mapOf(map.value());
        } else if (type instanceof ValueType.Enveloped enveloped) {
            return boxed(enveloped.inner());
        } else if (type instanceof ValueType.Binary) {
            return runtime + ".BinaryContent";
        } else if (type instanceof ValueType.Download) {
            return runtime + ".Download";
        }
        throw new IllegalStateException("no Java type for " + type);
    }

    String mapOf(Value value) {
        return "java.util.Map<java.lang.String, " + boxed(value.type()) + ">";
    }

    /** {@return the type of a place: primitive where there is such a type and nothing can be missing} */
    String of(Value value, boolean alwaysThere) {
        return alwaysThere && !value.nullable() ? ofNotNull(value) : boxed(value.type());
    }

    /** {@return the type of a place where null is said in another way or not at all} */
    String ofNotNull(Value value) {
        return Assignments.unboxed(boxed(value.type()));
    }

    private String scalar(ScalarKind kind) {
        return switch (kind) {
            case JSON -> runtime + ".JsonValue";
            case BYTES -> "byte[]";
            default -> kind.packageName() + "." + kind.simpleName();
        };
    }

    /** The builder that is nested in a class goes with it. */
    private static String current(String name, Map<String, String> names) {
        String current = names.get(name);
        int nested = name.lastIndexOf('.');
        if (current != null || nested < 0) {
            return current == null ? name : current;
        }
        String outer = names.get(name.substring(0, nested));
        return outer == null ? name : outer + name.substring(nested);
    }

    /** {@return a type under the names that its classes have now} */
    static String renamed(String type, Map<String, String> names) {
        return names.isEmpty()
                ? type
                : NAME.matcher(type)
                        .replaceAll((MatchResult name) -> Matcher.quoteReplacement(current(name.group(), names)));
    }
}
