package io.github.cubegen;

import io.github.cubegen.output.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The sources of the runtime, as they go into a client. Their names are listed in a resource, because a class path cannot be
 * asked what is on it; a test compares that list with the folder.
 */
final class RuntimeSources {

    static final String PACKAGE = "io.github.cubegen.runtime";

    private static final String INDEX = "runtime-sources.index";
    private static final String FOLDER = "runtime-sources/" + PACKAGE.replace('.', '/') + "/";

    private RuntimeSources() {}

    /** {@return the files with every mention of their package replaced by that of the client} */
    static Stream<OutputFile> relocatedTo(String runtimePackage) {
        String folder = runtimePackage.replace('.', '/') + "/";
        return names().map(name ->
                new OutputFile(folder + name, read(FOLDER + name).replace(PACKAGE, runtimePackage)));
    }

    /** {@return the file names, which are all in one package} */
    static Stream<String> names() {
        return read(INDEX).lines();
    }

    private static String read(String resource) {
        try (InputStream in = RuntimeSources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("internal error: the resource " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
