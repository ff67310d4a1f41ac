package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.ResolvedDocument;
import io.github.cubegen.spec.SpecReader;
import io.github.cubegen.spec.SpecSource;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BundledFormTest {

    private static final int OPERATIONS = 95;

    @Test
    void isWhatEveryRunMakesOfTheFiles() throws IOException {
        assertThat(bundle()).isEqualTo(Bundled.bytes());
        assertThat(bundle()).isEqualTo(Bundled.bytes());
    }

    @Test
    void isReadBySwaggerParserWithoutAMessage() throws IOException {
        String text = new String(Bundled.bytes(), StandardCharsets.UTF_8);

        SwaggerParseResult result = new OpenAPIV3Parser().readContents(text, null, new ParseOptions());

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths().values().stream()
                        .map(PathItem::readOperations)
                        .mapToInt(operations -> operations.size())
                        .sum())
                .isEqualTo(OPERATIONS);
    }

    @Test
    void refersToNoOtherFile() throws IOException {
        assertThat(Bundled.tree().findValuesAsText("$ref")).isNotEmpty().allMatch(target -> target.startsWith("#/"));
    }

    private static byte[] bundle() {
        Diagnostics diagnostics = new Diagnostics();
        ResolvedDocument document = SpecReader.read(SpecSource.of(Bundled.ROOT_FILE), Limits.DEFAULT, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return Objects.requireNonNull(document).bundle();
    }
}
