package io.github.cubegen;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The sources of a generated client, as tests compile them. */
final class ClientSources {
    private ClientSources() {}

    /**
     * {@return the sources by path, to be compiled against the runtime where it is compiled here; that its relocated form compiles is
     * shown by the goldens}
     */
    static Map<String, String> withoutRuntime(Path output, String basePackage) {
        String runtime = basePackage + ".runtime";
        String folder = runtime.replace('.', '/') + "/";
        Map<String, String> texts = new TreeMap<>();
        OddDescription.files(output).forEach((path, text) -> {
            if (path.endsWith(".java") && !path.startsWith(folder)) {
                texts.put(path, text.replace(runtime, RuntimeSources.PACKAGE));
            }
        });
        return texts;
    }
}
