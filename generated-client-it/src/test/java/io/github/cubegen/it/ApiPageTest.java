package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.ApiPage.Row;
import io.github.cubegen.it.connectycube.AsyncConnectyCubeClient;
import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page that shows the modules at a glance says what the description says, and every method on it is in the generated
 * client. {@code -Drecreate=true} writes it anew.
 */
class ApiPageTest {
    private static final Path PAGE = Path.of("..", "docs", "api.md");

    /** What a module's client has beside its operations. */
    private static final Set<String> NO_OPERATIONS = Set.of("raw", "with");

    private final ApiPage page = ApiPage.ofTheDescription();

    ApiPageTest() throws IOException {}

    @Test
    void isWhatTheDescriptionSays() throws IOException {
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(PAGE, page.text());
        }
        assertThat(PAGE).as("-Drecreate=true writes it anew").hasContent(page.text());
    }

    @Test
    void hasAllModulesAndOperations() {
        assertThat(page.modules()).hasSize(12);
        assertThat(page.modules().values().stream().mapToInt(List::size).sum()).isEqualTo(95);
        assertThat(page.webhooks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(classes = {ConnectyCubeClient.class, AsyncConnectyCubeClient.class})
    void hasTheMethodsOfTheClientAndNoOthers(Class<?> client) {
        assertThat(operations(client)).isEqualTo(onThePage());
    }

    private Map<String, Set<String>> onThePage() {
        Map<String, Set<String>> methods = new TreeMap<>();
        page.modules().values().forEach(rows -> {
            for (Row row : rows) {
                methods.computeIfAbsent(row.accessor(), accessor -> new TreeSet<>())
                        .add(row.call());
            }
        });
        return methods;
    }

    /** The methods of the modules' clients, by accessor; a module is what can give whole responses. */
    private static Map<String, Set<String>> operations(Class<?> client) {
        Map<String, Set<String>> methods = new TreeMap<>();
        for (Method accessor : client.getMethods()) {
            Class<?> module = accessor.getReturnType();
            if (accessor.getParameterCount() == 0 && isModule(module)) {
                Set<String> operations = new TreeSet<>();
                for (Method method : module.getMethods()) {
                    if (!NO_OPERATIONS.contains(method.getName()) && !Modifier.isStatic(method.getModifiers())) {
                        operations.add(method.getName() + (method.getParameterCount() == 0 ? "()" : "(…)"));
                    }
                }
                // Where all arguments can be left out, there is a form without.
                List<String> all = List.copyOf(operations);
                operations.removeIf(call -> call.endsWith("()") && all.contains(call.replace("()", "(…)")));
                methods.put(accessor.getName(), operations);
            }
        }
        return methods;
    }

    private static boolean isModule(Class<?> type) {
        return type.isInterface()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("raw"));
    }
}
