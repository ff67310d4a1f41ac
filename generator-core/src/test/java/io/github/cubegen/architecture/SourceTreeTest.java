package io.github.cubegen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every package of every module says in one sentence what it is for, and is null-marked. */
class SourceTreeTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();
    private static final List<Path> SOURCE_ROOTS = List.of(Path.of("src/main/java"), Path.of("src/runtime/java"));

    @TestFactory
    Stream<DynamicTest> everyPackageStatesItsPurpose() throws IOException {
        return packages().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        REPOSITORY.relativize(folder).toString(), () -> assertStatesItsPurpose(folder)));
    }

    @Test
    void findsThePackagesOfAllSourceRoots() throws IOException {
        assertThat(packages())
                .contains(
                        REPOSITORY.resolve("generator-core/src/main/java/io/github/cubegen"),
                        REPOSITORY.resolve("generator-core/src/runtime/java/io/github/cubegen/runtime"),
                        REPOSITORY.resolve("maven-plugin/src/main/java/io/github/cubegen/maven"));
    }

    private static void assertStatesItsPurpose(Path folder) throws IOException {
        Path packageInfo = folder.resolve("package-info.java");
        assertThat(packageInfo).exists();
        assertThat(Files.readString(packageInfo))
                .containsPattern("(?s)\\A/\\*\\*[\\s*]+\\p{Lu}[^@]+\\.\\s+\\*/\\s")
                .containsPattern("(?m)^@NullMarked$");
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            return modules.filter(module -> Files.exists(module.resolve("pom.xml")))
                    .flatMap(module -> SOURCE_ROOTS.stream().map(module::resolve))
                    .filter(Files::isDirectory)
                    .flatMap(SourceTreeTest::packagesBelow)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> packagesBelow(Path sourceRoot) {
        try (Stream<Path> files = Files.walk(sourceRoot)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
