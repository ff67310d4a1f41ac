package io.github.cubegen;

import static java.util.Objects.requireNonNull;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A description that is odd in one way, and says itself what is to come of it, in lines of these forms (in JSON, a member of the
 * root, {@code "x-expect"} and so on):
 *
 * <pre>
 * # expect: warning rule-id 12:5
 * # expect: error rule-id other.yaml:3:1
 * # source: model/Pet.java: Long id
 * </pre>
 *
 * <p>Lines {@code expect} name all errors and warnings; with an error among them, no client is expected. A line {@code source} is text of a
 * generated file, whose white space is one blank each.
 *
 * @param root the file, or {@code api.yaml} in a folder of several
 */
record OddDescription(Path root) {

    static final String PACKAGE = "odd";

    private static final Path FOLDER = Path.of("src/test/resources/odd");
    private static final Pattern LINE =
            Pattern.compile("^\\uFEFF?(?:# |\\s*\"x-)(expect|source)\"?: \"?(.*?)\"?,?\\r?$", Pattern.MULTILINE);

    static List<OddDescription> all() {
        try (Stream<Path> cases = Files.list(FOLDER)) {
            return cases.sorted()
                    .map(path -> new OddDescription(Files.isDirectory(path) ? path.resolve("api.yaml") : path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GenerateResult generate(Path output) {
        return Cubegen.generate(new GenerateRequest(
                SpecSource.of(root), Limits.DEFAULT, new GeneratorOptions(PACKAGE, "OddClient"), output));
    }

    /** {@return the errors and warnings as the lines {@code expect} name them} */
    List<String> told(GenerateResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(this::told)
                .sorted()
                .toList();
    }

    private String told(Diagnostic diagnostic) {
        Location location = requireNonNull(diagnostic.location(), diagnostic::toString);
        Path file = requireNonNull(root.getParent()).relativize(Path.of(location.file()));
        String place = location.line() + ":" + location.column();
        return diagnostic.severity().name().toLowerCase(Locale.ROOT) + " " + diagnostic.rule() + " "
                + (file.equals(root.getFileName()) ? "" : file.toString().replace('\\', '/') + ":") + place;
    }

    List<String> expected() {
        return lines("expect").sorted().toList();
    }

    /** {@return texts that generated files have, by the path of the file below the package of the client} */
    List<Map.Entry<String, String>> expectedSource() {
        return lines("source")
                .map(line -> line.split(": ", 2))
                .map(parts -> Map.entry(parts[0], parts[1]))
                .toList();
    }

    private Stream<String> lines(String kind) {
        try {
            String text = new String(Files.readAllBytes(root), StandardCharsets.UTF_8);
            return LINE.matcher(text)
                    .results()
                    .filter(line -> line.group(1).equals(kind))
                    .map(line -> line.group(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the text of every file of a client by its path below the folder, the manifest's as well} */
    static Map<String, String> files(Path output) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(output.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Override
    public String toString() {
        return FOLDER.relativize(root).toString();
    }
}
