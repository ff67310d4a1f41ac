package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read to find that nothing has changed. Every build waits for that, most of them in a virtual machine that has just been
 * started: each input once, as only its content says whether it is the same; the manifest of each folder once; and no output, since
 * hundreds of them would take longer than everything else. See decision 027.
 */
class FilesReadTest {
    private static final String MANIFEST = ".cubegen-manifest";

    @TempDir
    Path temp;

    private GenerateRequest request;
    private Path model;

    @BeforeEach
    void generate() throws IOException {
        Path api = Files.writeString(temp.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: Pets, version: 1.0.0}
                servers: [{url: 'https://pets.example'}]
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      responses:
                        '200':
                          description: The pets.
                          content:
                            application/json:
                              schema:
                                type: array
                                items: {$ref: 'pets.yaml#/Pet'}
                """);
        Files.writeString(
                temp.resolve("pets.yaml"),
                "Pet: {type: object, properties: {owner: {$ref: 'owners.yaml#/Owner'}, other: {$ref: '#/Pet'}}}\n");
        Files.writeString(temp.resolve("owners.yaml"), "Owner: {type: object, properties: {id: {type: string}}}\n");
        Path overlay = Files.writeString(temp.resolve("overlay.yaml"), """
                overlay: 1.0.0
                info: {title: Names, version: 1.0.0}
                actions:
                  - target: $.info
                    update: {title: Cats}
                """);
        request = new GenerateRequest(
                        SpecSource.of(api).withOverlays(List.of(overlay)),
                        Limits.DEFAULT,
                        new GeneratorOptions("com.acme", null),
                        temp.resolve("out"))
                .withResources(temp.resolve("resources"));
        GenerateResult result = Cubegen.generate(request);
        assertThat(result.client()).as(result.diagnostics().toString()).isNotNull();
        model = request.output().resolve("com/acme/model/Pet.java");
        ageOutputs();
        assertThat(Cubegen.upToDate(request)).isPresent();
    }

    /** Else the clock decides whether a file is older than the manifest: it may have been written within the same tick. */
    private void ageOutputs() throws IOException {
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        for (Path folder : List.of(request.output(), temp.resolve("resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.endsWith(MANIFEST)) {
                        Files.setLastModifiedTime(file, before);
                    }
                }
            }
        }
    }

    @Test
    void eachInputAndManifestIsReadOnceAndNoOutput() throws IOException {
        assertThat(bytesRead(request)).isEqualTo(sizes(inputsAndManifests()));
    }

    /** As after a copy, which gives files any times: the hash tells that it is the same. */
    @Test
    void anOutputThatIsNewerThanTheManifestIsReadOnceToo() throws IOException {
        Files.setLastModifiedTime(model, FileTime.from(Instant.now().plus(Duration.ofHours(1))));

        assertThat(bytesRead(request)).isEqualTo(sizes(Stream.concat(inputsAndManifests(), Stream.of(model))));
    }

    private Stream<Path> inputsAndManifests() {
        return Stream.of(
                temp.resolve("api.yaml"),
                temp.resolve("pets.yaml"),
                temp.resolve("owners.yaml"),
                temp.resolve("overlay.yaml"),
                request.output().resolve(MANIFEST),
                temp.resolve("resources").resolve(MANIFEST));
    }

    private Map<String, Long> sizes(Stream<Path> files) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (Path file : files.toList()) {
            sizes.put(temp.relativize(file).toString(), Files.size(file));
        }
        return sizes;
    }

    /** {@return how many bytes of each file are read: its size, if it is read once} */
    private Map<String, Long> bytesRead(GenerateRequest asked) throws IOException {
        Path recorded = temp.resolve("read.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withoutThreshold().withoutStackTrace();
            recording.start();
            assertThat(Cubegen.upToDate(asked)).isPresent();
            recording.stop();
            recording.dump(recorded);
        }
        Map<String, Long> bytes = new TreeMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(recorded)) {
            if (event.getEventType().getName().equals("jdk.FileRead")) {
                Path file = Path.of(event.getString("path"));
                // The end of a file is read as well, and has no bytes.
                if (file.startsWith(temp) && event.getLong("bytesRead") > 0) {
                    bytes.merge(temp.relativize(file).toString(), event.getLong("bytesRead"), Long::sum);
                }
            }
        }
        return bytes;
    }
}
