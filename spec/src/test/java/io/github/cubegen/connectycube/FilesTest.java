package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files before they are put together: nothing in them is left over. */
class FilesTest {

    private static final Path FOLDER = Path.of("src/main/openapi");

    private final Map<String, JsonNode> files = new TreeMap<>();

    @BeforeEach
    void readFiles() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.sorted().toList()) {
                Object tree = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
                files.put(path.getFileName().toString(), new JsonMapper().valueToTree(tree));
            }
        }
    }

    @Test
    void everyComponentIsUsed() {
        Set<String> used = new TreeSet<>();
        files.forEach((file, tree) -> {
            for (String target : tree.findValuesAsText("$ref")) {
                used.add((target.startsWith("#") ? file : "") + target);
            }
            for (JsonNode security : tree.findValues("security")) {
                security.forEach(alternative -> alternative
                        .fieldNames()
                        .forEachRemaining(
                                scheme -> used.add("connectycube.yaml#/components/securitySchemes/" + scheme)));
            }
        });
        Set<String> components = new TreeSet<>();
        files.forEach((file, tree) -> tree.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                name -> components.add(file + "#/components/" + kind.getKey() + "/" + name))));

        assertThat(components).hasSizeGreaterThan(200).isSubsetOf(used);
    }

    @Test
    void everyPathOfAModuleIsInTheRoot() {
        Set<String> used = new TreeSet<>();
        files.getOrDefault("connectycube.yaml", JsonMapper.builder().build().nullNode())
                .path("paths")
                .forEach(path -> used.add(path.required("$ref").textValue().replaceAll(".*#/paths/", "")));
        Set<String> paths = new TreeSet<>();
        files.forEach((file, tree) -> {
            if (!file.equals("connectycube.yaml")) {
                tree.path("paths")
                        .fieldNames()
                        .forEachRemaining(path -> paths.add(
                                path.replace("/", "~1").replace("{", "%7B").replace("}", "%7D")));
            }
        });

        assertThat(paths).isNotEmpty().isEqualTo(used);
    }

    @Test
    void theReadmeCountsTheOperationsOfEachFile() throws IOException {
        Map<String, Integer> counted = new TreeMap<>();
        Matcher row = Pattern.compile("\\| `([a-z-]+\\.yaml)` \\|.*\\((\\d+) (operations?|webhooks)\\) \\|")
                .matcher(Files.readString(Path.of("README.md")));
        while (row.find()) {
            counted.put(row.group(1), Integer.valueOf(row.group(2)));
        }
        Map<String, Integer> described = new TreeMap<>();
        files.forEach((file, tree) -> {
            // A token names an operation, too; what has responses is one.
            int operations = (int) tree.findParents("operationId").stream()
                    .filter(each -> each.has("responses"))
                    .count();
            if (operations > 0) {
                described.put(file, operations);
            }
        });

        assertThat(described).hasSize(14);
        assertThat(counted).isEqualTo(described);
    }

    @Test
    void readersOfYaml11SeeTheSame() throws IOException {
        List<String> plain = List.of("yes", "no", "on", "off", "y", "n");
        for (String file : files.keySet()) {
            for (String line : Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                assertThat(line)
                        .as(file)
                        .doesNotMatch("(?i).*: (" + String.join("|", plain) + ")\\s*$")
                        .doesNotMatch("[^'\"]*: \\[[^'\"]*\\?.*");
            }
        }
    }
}
