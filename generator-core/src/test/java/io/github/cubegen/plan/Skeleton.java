package io.github.cubegen.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the declarations of a plan as plain Java, so that javac can judge every name and type. */
final class Skeleton {
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final String base;

    private Skeleton(String base) {
        this.base = base;
    }

    /** {@return sources by path} */
    static Map<String, String> of(ClientPlan plan) {
        Skeleton skeleton = new Skeleton(plan.options().basePackage());
        String runtime = plan.runtimePackage();
        skeleton.add(ClassRef.of(runtime, "JsonValue"), "public interface JsonValue {}");
        skeleton.add(ClassRef.of(runtime, "ApiException"), "public class ApiException extends RuntimeException {}");
        plan.types().forEach(skeleton::type);
        plan.params().forEach(skeleton::params);
        plan.exceptions().forEach(skeleton::exception);
        plan.modules().forEach(skeleton::module);
        skeleton.root(plan);
        return skeleton.sources;
    }

    private void add(ClassRef name, String body) {
        String earlier = sources.put(
                name.canonicalName().replace('.', '/') + ".java", "package " + name.packageName() + ";\n" + body);
        if (earlier != null) {
            throw new AssertionError("two classes are called " + name.canonicalName());
        }
    }

    private void type(TypePlan type) {
        if (type instanceof RecordPlan plan) {
            record(plan);
        } else if (type instanceof EnumPlan plan) {
            enumeration(plan);
        } else if (type instanceof UnionPlan plan) {
            union(plan);
        }
    }

    private void record(RecordPlan plan) {
        String name = plan.name().simpleName();
        StringBuilder builder = new StringBuilder();
        StringBuilder header = new StringBuilder();
        for (ComponentPlan component : plan.components()) {
            String type = java(component.value(), component.isPrimitive());
            header.append(type).append(' ').append(component.name()).append(", ");
            builder.append(setter(component.name(), type));
            if (component.clearName() != null) {
                builder.append("public Builder " + component.clearName() + "() { return this; }\n");
            }
        }
        header.append("java.util.Map<String, " + java(plan.additional().value(), false) + "> "
                + plan.additional().name());
        if (plan.nullsName() != null) {
            header.append(", java.util.Set<String> " + plan.nullsName());
        }
        String unions = plan.unions().isEmpty()
                ? ""
                : " implements "
                        + plan.unions().stream().map(ClassRef::canonicalName).collect(Collectors.joining(", "));
        add(
                plan.name(),
                "public record " + name + "(" + header + ")" + unions + " {\n"
                        + "public static Builder builder() { return new Builder(); }\n"
                        + "public Builder toBuilder() { return new Builder(); }\n"
                        + "public static Object codec() { return \"\"; }\n"
                        + "public static final class Builder {\n" + builder
                        + "public Builder " + plan.additional().putName()
                        + "(String name, Object value) { return this; }\n"
                        + "public " + name + " build() { return null; }\n}\n}");
    }

    private static String setter(String name, String type) {
        return "public Builder " + name + "(" + type + " " + name + ") { return this; }\n";
    }

    private void enumeration(EnumPlan plan) {
        String name = plan.name().simpleName();
        String type = java(Value.of(plan.base()), true);
        String constants = plan.constants().stream()
                .map(constant -> "public static final " + name + " " + constant.name() + " = null;\n")
                .collect(Collectors.joining());
        String known = plan.constants().stream().map(ConstantPlan::name).collect(Collectors.joining(", "));
        add(
                plan.name(),
                "public record " + name + "(" + type + " value) {\n" + constants
                        + "public Known known() { return Known." + plan.unrecognizedName() + "; }\n"
                        + "public static Object codec() { return \"\"; }\n"
                        + "public enum Known { " + known + ", " + plan.unrecognizedName() + " }\n}");
    }

    private void union(UnionPlan plan) {
        String name = plan.name().simpleName();
        StringBuilder nested = new StringBuilder();
        for (VariantPlan variant : plan.variants()) {
            if (variant.wrapper()) {
                nested.append("record " + variant.type().simpleName() + "(" + java(variant.value(), true)
                        + " value) implements " + name + " {}\n");
            }
        }
        String permitted = plan.variants().stream()
                .map(variant -> variant.type().canonicalName() + ", ")
                .collect(Collectors.joining());
        add(
                plan.name(),
                "public sealed interface " + name + " permits " + permitted
                        + plan.name().canonicalName() + "."
                        + plan.unknownName() + " {\n" + nested + "record " + plan.unknownName() + "(" + base
                        + ".runtime.JsonValue value) implements " + name + " {}\n}");
        add(plan.codec(), "final class " + plan.codec().simpleName() + " {}");
    }

    private void params(ParamsPlan plan) {
        String header = plan.components().stream()
                .map(component -> java(component.value(), component.isPrimitive()) + " " + component.name())
                .collect(Collectors.joining(", "));
        String setters = plan.components().stream()
                .map(component -> setter(component.name(), java(component.value(), component.isPrimitive())))
                .collect(Collectors.joining());
        String name = plan.name().simpleName();
        add(
                plan.name(),
                "public record " + name + "(" + header + ") {\npublic static Builder builder() { return null; }\n"
                        + "public static final class Builder {\n" + setters + "public " + name
                        + " build() { return null; }\n}\n}");
    }

    private void exception(ExceptionPlan plan) {
        ClassRef parent = plan.parent();
        String extended = parent == null ? base + ".runtime.ApiException" : parent.canonicalName();
        Value error = plan.error();
        add(
                plan.name(),
                "public " + (plan.extended() ? "" : "final ") + "class "
                        + plan.name().simpleName() + " extends " + extended
                        + " {\n"
                        + (error != null && plan.declaresError()
                                ? "public " + java(error, false) + " error() { return null; }\n"
                                : "")
                        + "}");
    }

    private void module(ModulePlan module) {
        for (ClassRef type : List.of(module.client(), module.asyncClient())) {
            StringBuilder methods = new StringBuilder("Object raw();\nstatic Object of(Object api) { return api; }\n");
            for (OperationPlan operation : module.operations()) {
                methods.append("default ").append(method(operation)).append('\n');
            }
            add(type, "public interface " + type.simpleName() + " {\n" + methods + "}");
        }
        StringBuilder calls = new StringBuilder("final class " + module.calls().simpleName() + " {\n");
        for (OperationPlan operation : module.operations()) {
            calls.append("private static final Object " + operation.constant() + " = \"\";\nstatic ")
                    .append(method(operation))
                    .append('\n');
        }
        add(module.calls(), calls.append("}").toString());
    }

    private String method(OperationPlan operation) {
        Value result = operation.result().type();
        ParamsPlan params = operation.params();
        String arguments = operation.arguments().stream()
                .map(argument -> java(argument.value(), true) + " " + argument.name())
                .collect(Collectors.joining(", "));
        if (params != null) {
            arguments += (arguments.isEmpty() ? "" : ", ") + params.name().canonicalName() + " " + params.argument();
        }
        return (result == null ? "void" : java(result, true)) + " " + operation.method() + "(" + arguments
                + ") { throw new UnsupportedOperationException(); }";
    }

    private void root(ClientPlan plan) {
        for (ClassRef type : List.of(plan.client().client(), plan.client().asyncClient())) {
            boolean blocking = type.equals(plan.client().client());
            StringBuilder methods = new StringBuilder("public void close() {}\n");
            for (ModulePlan module : plan.modules()) {
                ClassRef client = blocking ? module.client() : module.asyncClient();
                methods.append("public " + client.canonicalName() + " " + module.accessor() + "() { return null; }\n");
            }
            methods.append("public static final class Builder {\n");
            plan.client().credentials().forEach(credential -> methods.append(setter(credential.method(), "String")));
            add(type, "public final class " + type.simpleName() + " implements AutoCloseable {\n" + methods + "}\n}");
        }
    }

    private String java(Value value, boolean primitive) {
        return java(value.type(), primitive && !value.nullable());
    }

    private String java(ValueType type, boolean primitive) {
        if (type instanceof ValueType.Generated generated) {
            return generated.name().canonicalName();
        } else if (type instanceof ValueType.ListOf list) {
            return "java.util.List<" + java(list.element(), false) + ">";
        } else if (type instanceof ValueType.MapOf map) {
            return "java.util.Map<String, " + java(map.value(), false) + ">";
        } else if (type instanceof ValueType.Enveloped enveloped) {
            return java(enveloped.inner(), primitive);
        }
        ScalarKind kind = ((ValueType.Scalar) type).kind();
        if (primitive && kind.isPrimitive()) {
            return kind.name().toLowerCase(java.util.Locale.ROOT);
        }
        String owner = kind == ScalarKind.JSON ? base + ".runtime" : kind.packageName();
        return owner.isEmpty() ? kind.simpleName() : owner + "." + kind.simpleName();
    }
}
