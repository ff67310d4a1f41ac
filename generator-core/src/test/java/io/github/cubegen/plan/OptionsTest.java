package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void takesAnOrdinaryPackageAndName() {
        assertThat(GeneratorOptions.problems("com.acme.cube2", "CubeClient")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a..b",
                "a.class",
                "a.b;import x",
                "../../evil",
                "größe",
                "1a",
                "a.true",
                "java.util",
                "a/b",
                "com.aux.api",
                "CON",
                "a.lpt1"
            })
    void refusesWhatIsNoPackage(String basePackage) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratorOptions(basePackage, null))
                .withMessageContaining("base package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "record", "class", "A;B", "Größe", "Nul"})
    void refusesWhatIsNoClassName(String clientName) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratorOptions("com.acme", clientName))
                .withMessageContaining("client name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "application/", "*/*", "*/json", "text/plain; charset=utf-8", "a b/c"})
    void refusesWhatIsNoMediaType(String mediaType) {
        List<String> mediaTypes = List.of("text/*", mediaType);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratorOptions("com.acme", null, mediaTypes))
                .withMessageContaining("'" + mediaType + "' is no media type");
    }

    @Test
    void refusesPackagesThatAreNoneOrMeet() {
        assertThat(GeneratorOptions.problems(
                        new Packages("com.acme", "com.acme", "a.class", "com.aux.x", "java.util"), null, Mappings.NONE))
                .hasSize(4)
                .anyMatch(problem -> problem.startsWith("model package 'a.class' is no Java package"))
                .anyMatch(problem -> problem.startsWith("package 'com.acme' is given to two kinds of classes"));
    }

    @Test
    void refusesPackagesThatAreOneFolderWhereTheCaseIsNotTold() {
        assertThat(GeneratorOptions.problems(
                        new Packages("com.acme", "com.acme.Runtime", "com.acme.m", "com.acme.e", "com.acme.runtime"),
                        null,
                        Mappings.NONE))
                .singleElement()
                .asString()
                .startsWith("packages 'com.acme.Runtime' and 'com.acme.runtime' are one folder on Windows and macOS");
    }

    @Test
    void refusesAPackageThatHasTheNameOfAClassOfTheRuntime() {
        assertThat(GeneratorOptions.problems(
                        new Packages("com.acme", "com.acme.c", "com.acme.r.JsonValue", "com.acme.e", "com.acme.r"),
                        null,
                        Mappings.NONE))
                .containsExactly("package 'com.acme.r.JsonValue' has the name of a class; choose another name");
    }

    @Test
    void refusesClassesOfTheJdkAsThoseOfTheUser() {
        Mappings mappings = new Mappings(Map.of(), Map.of(), Map.of(), Map.of("Money", "java.math.BigDecimal"));

        assertThat(GeneratorOptions.problems(Packages.below("com.acme"), null, mappings))
                .containsExactly(
                        "'java.math.BigDecimal', for the schema 'Money', is a class of the JDK, which has no method"
                                + " codec(); give one of yours that holds it");
    }

    @Test
    void namesANestedClassAsSourceDoes() {
        Mappings mappings = new Mappings(Map.of(), Map.of(), Map.of(), Map.of("Money", "com.acme.Shop$Money"));

        assertThat(GeneratorOptions.problems(Packages.below("com.acme"), null, mappings))
                .singleElement()
                .asString()
                .endsWith("name a nested class as source does, 'com.acme.Shop.Money'");
    }

    @Test
    void refusesNamesThatJavaHasNoUseFor() {
        Mappings mappings = new Mappings(
                Map.of("a", "record", "b", "Fine"),
                Map.of("c", "class"),
                Map.of("d", "x y"),
                Map.of("e", "Money", "b", "a.B"));

        assertThat(GeneratorOptions.problems(Packages.below("com.acme"), null, mappings))
                .containsExactly(
                        "'record', for the schema 'a', can't be the name of a Java class",
                        "'class', for the operation 'c', can't be the name of a Java method",
                        "'x y', for the tag 'd', can't be the name of a Java method",
                        "the schema 'b' has a name and a class of yours; give one of the two",
                        "'Money', for the schema 'e', is no Java class with its package, such as com.acme.Money");
    }
}
