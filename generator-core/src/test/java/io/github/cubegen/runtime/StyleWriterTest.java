package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** OpenAPI 3.1.1, section Style Examples: all cells that it defines. */
class StyleWriterTest {
    private static final Object EMPTY = "";
    private static final Object STRING = "blue";
    private static final Object ARRAY = List.of("blue", "black", "brown");
    private static final Object OBJECT = color();

    private static Map<String, Integer> color() {
        Map<String, Integer> color = new LinkedHashMap<>();
        color.put("R", 100);
        color.put("G", 200);
        color.put("B", 150);
        return color;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MATRIX| false| ;color| ;color=blue| ;color=blue,black,brown| ;color=R,100,G,200,B,150",
                "MATRIX| true | ;color| ;color=blue| ;color=blue;color=black;color=brown| ;R=100;G=200;B=150",
                "LABEL | false| .     | .blue      | .blue,black,brown      | .R,100,G,200,B,150",
                "LABEL | true | .     | .blue      | .blue.black.brown      | .R=100.G=200.B=150",
                "SIMPLE| false| ''    | blue       | blue,black,brown       | R,100,G,200,B,150",
                "SIMPLE| true | ''    | blue       | blue,black,brown       | R=100,G=200,B=150"
            })
    void writesPathsAsTheStandardDoes(
            Style style, boolean explode, String empty, String string, String array, String object) {
        assertThat(path(EMPTY, style, explode)).isEqualTo(empty);
        assertThat(path(STRING, style, explode)).isEqualTo(string);
        assertThat(path(ARRAY, style, explode)).isEqualTo(array);
        assertThat(path(OBJECT, style, explode)).isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "n/a",
            value = {
                "FORM           | false| color=| color=blue| color=blue,black,brown| color=R,100,G,200,B,150",
                "FORM           | true | color=| color=blue| color=blue&color=black&color=brown| R=100&G=200&B=150",
                "SPACE_DELIMITED| false| n/a| n/a| color=blue%20black%20brown| color=R%20100%20G%20200%20B%20150",
                "PIPE_DELIMITED | false| n/a| n/a| color=blue%7Cblack%7Cbrown| color=R%7C100%7CG%7C200%7CB%7C150",
                "DEEP_OBJECT    | true | n/a| n/a| n/a| color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
            })
    void writesQueriesAsTheStandardDoes(
            Style style, boolean explode, String empty, String string, String array, String object) {
        if (empty != null) {
            assertThat(query(EMPTY, style, explode)).isEqualTo(empty);
            assertThat(query(STRING, style, explode)).isEqualTo(string);
        }
        if (array != null) {
            assertThat(query(ARRAY, style, explode)).isEqualTo(array);
        }
        assertThat(query(OBJECT, style, explode)).isEqualTo(object);
    }

    @Test
    void encodesSeparatorsWithinValuesOnly() {
        List<String> values = List.of("a,b", "c d", "e|f", "g+h", "i/j", "\u00E9");
        assertThat(path(values, Style.SIMPLE, false)).isEqualTo("a%2Cb,c%20d,e%7Cf,g%2Bh,i%2Fj,%C3%A9");
        assertThat(query(values, Style.FORM, false)).isEqualTo("color=a%2Cb,c%20d,e%7Cf,g%2Bh,i%2Fj,%C3%A9");
        assertThat(query(List.of("a&b=c"), Style.FORM, true)).isEqualTo("color=a%26b%3Dc");
        assertThat(path(List.of("a;b"), Style.MATRIX, true)).isEqualTo(";color=a%3Bb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/b?c:d@e | a/b?c:d@e",
                "!$'()*,;  | !$'()*,;",
                "a&b=c+d   | a%26b%3Dc%2Bd",
                "#[x]      | %23%5Bx%5D",
                "%2f 100%  | %2f%20100%25",
                "\u00E9/  | %C3%A9/"
            },
            quoteCharacter = '"')
    void keepsReservedCharactersThatHaveNoOtherMeaningInAQuery(String value, String written) {
        assertThat(reserved(value, Style.FORM)).isEqualTo("color=" + written);
    }

    @Test
    void keepsReservedCharactersInEveryPart() {
        assertThat(reserved(List.of("a/b", "c d"), Style.PIPE_DELIMITED)).isEqualTo("color=a/b%7Cc%20d");
        assertThat(reserved(Map.of("k[", "a/b"), Style.DEEP_OBJECT)).isEqualTo("color%5Bk%5B%5D=a/b");
    }

    @Test
    void leavesOutWhatHasNoParts() {
        assertThat(ParameterValue.of("color", null)).isNull();
        assertThat(ParameterValue.of("color", List.of())).isNull();
        assertThat(ParameterValue.of("color", Map.of())).isNull();
        assertThat(ParameterValue.of("color", Collections.singletonMap("a", null)))
                .isNull();
        assertThat(ParameterValue.of("color", JsonValue.NULL)).isNull();
    }

    @Test
    void writesTypesThatHaveACodec() {
        Pet pet = new Pet.Builder().id(1).tags(List.of("a", "b")).build();
        assertThat(StyleWriter.inQuery("pet", value(pet, Pet.codec()), Style.DEEP_OBJECT, true))
                .containsExactly("pet%5Bid%5D=1", "pet%5Btags%5D=a", "pet%5Btags%5D=b");
        Pet simple = new Pet.Builder().id(1).name("x").tags(List.of()).build();
        assertThat(StyleWriter.inHeader(value(simple, Pet.codec()), true)).isEqualTo("id=1,name=x");
    }

    @Test
    void continuesDeepObjectsInBrackets() {
        Object nested = Map.of("a", Map.of("b", Map.of("c d", 1)));
        assertThat(query(nested, Style.DEEP_OBJECT, true)).isEqualTo("color%5Ba%5D%5Bb%5D%5Bc%20d%5D=1");
    }

    @Test
    void countsItemsOfDeepObjectsThatHaveParts() {
        Object nested = List.of(Map.of("b", 1), Map.of("b", List.of(2, 3)));
        assertThat(query(nested, Style.DEEP_OBJECT, true))
                .isEqualTo("color%5B0%5D%5Bb%5D=1&color%5B1%5D%5Bb%5D=2&color%5B1%5D%5Bb%5D=3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> query(List.of(1, List.of()), Style.DEEP_OBJECT, true))
                .withMessage("The parameter color can't hold an item without parts: item 1");
    }

    @Test
    void refusesPartsOfPartsWhereAStyleHasNoPlaceForThem() {
        Object nested = Map.of("a", List.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> query(nested, Style.FORM, true));
        assertThatIllegalArgumentException().isThrownBy(() -> path(nested, Style.SIMPLE, false));
        assertThatIllegalArgumentException().isThrownBy(() -> query(List.of(List.of(1)), Style.FORM, true));
    }

    @ParameterizedTest
    @EnumSource(names = {"FORM", "SPACE_DELIMITED", "PIPE_DELIMITED", "DEEP_OBJECT"})
    void refusesStylesOfQueriesInAPath(Style style) {
        assertThatIllegalArgumentException().isThrownBy(() -> path(STRING, style, false));
    }

    @ParameterizedTest
    @EnumSource(names = {"SIMPLE", "LABEL", "MATRIX"})
    void refusesStylesOfPathsInAQuery(Style style) {
        assertThatIllegalArgumentException().isThrownBy(() -> query(STRING, style, false));
    }

    private static String path(Object value, Style style, boolean explode) {
        return StyleWriter.inPath("color", value(value), style, explode);
    }

    private static String query(Object value, Style style, boolean explode) {
        return String.join("&", StyleWriter.inQuery("color", value(value), style, explode));
    }

    private static String reserved(Object value, Style style) {
        return String.join("&", StyleWriter.inQueryReserved("color", value(value), style, false));
    }

    @Test
    void refusesNullAmongTheItemsOfAList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterValue.of("color", Arrays.asList("blue", null)))
                .withMessage("The parameter color can't hold null: item 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterValue.of("color", JsonValue.parse("[null]")))
                .withMessage("The parameter color can't hold null: item 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Multipart("multipart/form-data").text("color", Arrays.asList("blue", null)))
                .withMessage("The field color can't hold null: item 1");
    }

    private static ParameterValue value(Object value) {
        return Objects.requireNonNull(ParameterValue.of("color", value));
    }

    private static <T> ParameterValue value(T value, JsonCodec<T> codec) {
        return Objects.requireNonNull(ParameterValue.of("color", value, codec));
    }
}
