package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That nothing has changed is found without parsing: where no parser can be loaded, the answer is the same. A parser would read and
 * load more than everything else that the answer needs, in every build.
 */
class UpToDateWithoutParsersTest {
    @TempDir
    Path temp;

    private Path api;

    @BeforeEach
    void generate() throws IOException {
        api = Files.writeString(temp.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: Pets, version: 1.0.0}
                paths: {}
                components:
                  schemas:
                    Pet: {$ref: 'pets.json#/Pet'}
                """);
        Files.writeString(temp.resolve("pets.json"), "{\"Pet\": {\"type\": \"object\"}}");
        assertThat(new Generates().test(temp)).isTrue();
    }

    @Test
    void aClientIsFoundUpToDate() {
        assertThat(withoutParsers(IsUpToDate.class).test(temp)).isTrue();
    }

    @Test
    void aChangeIsFound() throws IOException {
        Files.writeString(api, Files.readString(api).replace("Pet:", "Dog:"));

        assertThat(withoutParsers(IsUpToDate.class).test(temp)).isFalse();
    }

    /** Else the others could not fail. */
    @Test
    void nothingIsGenerated() {
        Predicate<Path> generates = withoutParsers(Generates.class);

        assertThatThrownBy(() -> generates.test(temp))
                .isInstanceOf(NoClassDefFoundError.class)
                .hasMessageContaining("SpecReader");
    }

    /** Whether the client in a folder is up to date; public, since the same package of another loader is another one. */
    public static final class IsUpToDate implements Predicate<Path> {
        @Override
        public boolean test(Path folder) {
            return Cubegen.upToDate(request(folder)).isPresent();
        }
    }

    /** Whether a client is generated into a folder; public as well. */
    public static final class Generates implements Predicate<Path> {
        @Override
        public boolean test(Path folder) {
            return Cubegen.generate(request(folder)).client() != null;
        }
    }

    private static GenerateRequest request(Path folder) {
        return new GenerateRequest(
                        SpecSource.of(folder.resolve("api.yaml")),
                        Limits.DEFAULT,
                        new GeneratorOptions("com.acme", null),
                        folder.resolve("out"))
                .withResources(folder.resolve("resources"));
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Path> withoutParsers(Class<? extends Predicate<Path>> question) {
        try {
            return (Predicate<Path>) new WithoutParsers()
                    .loadClass(question.getName())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has Cubegen's classes once more, but neither its reader nor the libraries that parse. */
    private static final class WithoutParsers extends ClassLoader {
        private static final List<String> PARSERS =
                List.of("com.fasterxml.jackson.", "org.snakeyaml.", "io.github.cubegen.spec.SpecReader");

        WithoutParsers() {
            super(UpToDateWithoutParsersTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (PARSERS.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                return name.startsWith("io.github.cubegen.") ? define(name) : super.loadClass(name, resolve);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                // The version is told by the place that the classes are from.
                return defineClass(name, bytes, 0, bytes.length, Cubegen.class.getProtectionDomain());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
