package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes, wherever the generator runs; and nothing is touched that is as it should be. */
class DeterminismTest {

    /** Turkish has an own upper case of i; the zone is no whole hour off; the charset has another form for every character. */
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu", "-Dfile.encoding=UTF-16");

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    Path temp;

    @Test
    void processesWithAnotherLocaleZoneAndCharsetWriteTheSameBytes() throws Exception {
        generateInProcess(temp.resolve("here"), List.of());
        generateInProcess(temp.resolve("elsewhere"), ELSEWHERE);

        SortedMap<String, String> here = files(temp.resolve("here"), DeterminismTest::bytes);
        assertThat(here).containsKeys("operations/.cubegen-manifest", "descriptions.txt");
        assertThat(files(temp.resolve("elsewhere"), DeterminismTest::bytes)).isEqualTo(here);
    }

    @Test
    void secondRunTouchesNoFile() throws IOException {
        GoldenClients.generate(temp);
        for (String file : files(temp, Path::toString).keySet()) {
            Files.setLastModifiedTime(temp.resolve(file), LONG_AGO);
        }
        SortedMap<String, String> before = files(temp, DeterminismTest::identity);

        List<GenerateResult.Client> second = GoldenClients.generate(temp);

        assertThat(second).isNotEmpty().allSatisfy(client -> {
            assertThat(client.output().written()).isEmpty();
            assertThat(client.output().removed()).isEmpty();
            assertThat(client.output().unchanged()).isNotEmpty();
        });
        assertThat(before).hasSizeGreaterThan(100);
        assertThat(files(temp, DeterminismTest::identity)).isEqualTo(before);
    }

    private static void generateInProcess(Path folder, List<String> properties) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(GoldenClients.class.getName(), folder.toString()));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    /** {@return something about every file of the clients, by its path} */
    private static SortedMap<String, String> files(Path folder, Function<Path, String> about) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            SortedMap<String, String> found = new TreeMap<>();
            paths.filter(Files::isRegularFile)
                    .forEach(path ->
                            found.put(folder.relativize(path).toString().replace('\\', '/'), about.apply(path)));
            return found;
        }
    }

    private static String bytes(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what differs once a file was written again or replaced} */
    private static String identity(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.fileKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
