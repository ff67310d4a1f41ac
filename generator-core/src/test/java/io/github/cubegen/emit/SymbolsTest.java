package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.plan.SymbolMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of names is compared with the compiled goldens: what it names must be there. */
class SymbolsTest {
    static List<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void everySymbolIsInTheClient(Golden golden) {
        List<SymbolMap.Symbol> symbols = golden.plan().symbols().symbols();
        assertThat(symbols).isNotEmpty().allMatch(symbol -> exists(symbol.java()));
    }

    private static boolean exists(String symbol) {
        String[] parts = symbol.split("#", -1);
        Class<?> type = type(parts[0]);
        if (parts.length == 1) {
            return true;
        }
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(method -> method.getName());
        Stream<String> fields = Arrays.stream(type.getDeclaredFields()).map(field -> field.getName());
        return Stream.concat(methods, fields).anyMatch(parts[1]::equals);
    }

    private static Class<?> type(String canonicalName) {
        try {
            return Class.forName(canonicalName, false, SymbolsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            int dot = canonicalName.lastIndexOf('.');
            if (Character.isLowerCase(canonicalName.charAt(dot + 1))) {
                throw new AssertionError("no class " + canonicalName, e);
            }
            String outer = canonicalName.substring(0, dot);
            Class<?> holder = type(outer);
            return Arrays.stream(holder.getDeclaredClasses())
                    .filter(nested -> nested.getSimpleName().equals(canonicalName.substring(dot + 1)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no class " + canonicalName, e));
        }
    }
}
