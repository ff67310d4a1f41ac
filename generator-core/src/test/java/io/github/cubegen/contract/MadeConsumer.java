package io.github.cubegen.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Source that uses every public symbol of a compiled client, found by reflection: so it knows nothing of how the client was planned
 * or is compared. Left out, as the documentation of the check says, are constructors of classes with a builder and of exceptions.
 */
final class MadeConsumer {

    private static final Set<String> COMMON =
            Set.of("codec", "equals", "hashCode", "toString", "values", "valueOf", "self");

    private static final Set<Class<?>> BOXED =
            Set.of(Boolean.class, Integer.class, Long.class, Float.class, Double.class);

    private final StringBuilder text = new StringBuilder();
    private int count;

    /** {@return a class {@code consumer.Consumer}} */
    static String of(List<Class<?>> classes) {
        MadeConsumer consumer = new MadeConsumer();
        consumer.text.append("package consumer;\n@SuppressWarnings(\"all\") class Consumer {\n");
        classes.stream().filter(each -> Modifier.isPublic(each.getModifiers())).forEach(consumer::use);
        return consumer.text.append("}\n").toString();
    }

    private void use(Class<?> type) {
        Arrays.stream(type.getDeclaredClasses())
                .filter(each -> Modifier.isPublic(each.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(this::use);
        String name = name(type);
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(each -> each.getName().startsWith(Versions.PACKAGE))
                .forEach(each -> method(name + " x", name(each) + " r = x;"));
        for (Field field : sorted(type.getDeclaredFields())) {
            if (Modifier.isPublic(field.getModifiers())) {
                method("", name(field.getGenericType()) + " r = " + name + "." + field.getName() + ";");
            }
        }
        for (Method method : sorted(type.getDeclaredMethods())) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !isCommon(type, method)) {
                call(type, method);
            }
        }
        boolean hasBuilder = Arrays.stream(type.getDeclaredMethods())
                .anyMatch(each -> each.getName().equals("builder"));
        if (type.isRecord() && !hasBuilder) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                method(
                        parameters(constructor, null),
                        name + " r = new " + name + "(" + arguments(constructor, -1) + ");");
            }
        }
    }

    private static boolean isCommon(Class<?> type, Method method) {
        boolean makesModule = type.isInterface() && method.getName().equals("of");
        return COMMON.contains(method.getName()) || makesModule;
    }

    private void call(Class<?> type, Method method) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        String target = isStatic ? name(type) : "x";
        String name = target + "." + method.getName();
        String call = name + "(" + arguments(method, -1) + ")";
        String result = method.getReturnType() == void.class ? "" : name(method.getGenericReturnType()) + " r = ";
        method(parameters(method, isStatic ? null : type), result + call + ";");
        if (!method.getReturnType().isPrimitive()) {
            method(parameters(method, isStatic ? null : type), "boolean isNull = " + call + " == null;");
        }
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (BOXED.contains(method.getParameterTypes()[i])) {
                // Only what may be null has the class of a primitive type.
                method(parameters(method, isStatic ? null : type), name + "(" + arguments(method, i) + ");");
            }
        }
    }

    private void method(String parameters, String statement) {
        text.append("  static void m")
                .append(count++)
                .append('(')
                .append(parameters)
                .append(") throws Exception { ")
                .append(statement)
                .append(" }\n");
    }

    private static String parameters(Executable executable, @Nullable Class<?> type) {
        List<String> parameters = new ArrayList<>();
        if (type != null) {
            parameters.add(name(type) + " x");
        }
        Type[] types = executable.getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            parameters.add(name(types[i]) + " a" + i);
        }
        return String.join(", ", parameters);
    }

    /** @param none which one is null; -1 if none is */
    private static String arguments(Executable executable, int none) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < executable.getParameterCount(); i++) {
            arguments.add(i == none ? "null" : "a" + i);
        }
        return String.join(", ", arguments);
    }

    private static String name(Type type) {
        return type.getTypeName().replace('$', '.');
    }

    private static Field[] sorted(Field[] fields) {
        Arrays.sort(fields, Comparator.comparing(Field::getName));
        return fields;
    }

    private static Method[] sorted(Method[] methods) {
        Arrays.sort(methods, Comparator.comparing(Method::toGenericString));
        return methods;
    }
}
