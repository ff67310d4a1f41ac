package io.github.cubegen.spec.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of selector, filter and function selects what RFC 9535 says, and what is no JSONPath is told at its place. */
class JsonPathTest {

    private static final String SHOP = """
            {
              "books": [
                {"title": "A", "price": 5, "tags": ["x"]},
                {"title": "B", "price": 12.50, "isbn": null},
                {"title": "\\uD83D\\uDE00", "price": 1e1, "tags": []},
                "loose"
              ],
              "a/b": {"~": 1, "price": 7},
              "": {"price": 5.0}
            }
            """;

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> select(String path) throws JsonPathException, VisitLimitException {
        return JsonPath.parse(path).select(json(SHOP), new Visits(10_000, 1_000)).stream()
                .map(match -> match.pointer().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$ | ``",
                "$.books | /books",
                "$['a/b']['~'] | /a~1b/~0",
                "$[\"a\\/b\"].price | /a~1b/price",
                "$[''] | /",
                "$.*.price | /a~1b/price //price",
                "$.books[0].title | /books/0/title",
                "$.books[-1] | /books/3",
                "$.books[4] | -",
                "$.books[0,2,0] | /books/0 /books/2 /books/0",
                "$.books[1:3] | /books/1 /books/2",
                "$.books[::-2] | /books/3 /books/1",
                "$.books[:0] | -",
                "$.books[::0] | -",
                "$.books.title | -",
                "$.books [0] .title | /books/0/title",
                "$..tags | /books/0/tags /books/2/tags",
                "$..['~'] | /a~1b/~0",
                "$..tags[*] | /books/0/tags/0",
                "$..* | /books /a~1b / /books/0 /books/1 /books/2 /books/3 /books/0/title /books/0/price /books/0/tags"
                        + " /books/0/tags/0 /books/1/title /books/1/price /books/1/isbn /books/2/title /books/2/price"
                        + " /books/2/tags /a~1b/~0 /a~1b/price //price",
                "$.books[?@.isbn] | /books/1",
                "$.books[?!@.tags] | /books/1 /books/3",
                "$.books[?@.price == 5.0] | /books/0",
                "$.books[?@.price == $[''].price] | /books/0",
                "$.books[?@.price >= 10 && @.price < 12.6] | /books/1 /books/2",
                "$.books[?(@.price > 5 && (@.title != 'B'))] | /books/2",
                "$.books[?!(@.price > 5)] | /books/0 /books/3",
                "$.books[?@ == 'loose'] | /books/3",
                "$.books[?@.isbn == null] | /books/1",
                "$.books[?@.nothing == $.nothing] | /books/0 /books/1 /books/2 /books/3",
                "$.books[?@.title > 'A'] | /books/1 /books/2",
                "$.books[?@.tags == $.books[0].tags] | /books/0",
                "$.books[?length(@.title) == 1] | /books/0 /books/1 /books/2",
                "$.books[?length(@) == 5] | /books/3",
                "$.books[?count(@.*) == 3] | /books/0 /books/1 /books/2",
                "$.books[?value(@..tags) == $.books[2].tags] | /books/2",
                "$[?@.price] | /a~1b /",
            })
    void selects(String path, String pointers) throws JsonPathException, VisitLimitException {
        assertThat(select(path)).isEqualTo(pointers.equals("-") ? List.of() : List.of(pointers.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 0 | starts with '$'",
                "paths | 0 | starts with '$'",
                "$.paths. | 8 | the JSONPath ends here",
                "$.paths.[0] | 8 | '[' does not fit here",
                "$.paths x | 7 | ' ' does not fit here",
                "$.info.x-internal | 7 | stands in brackets and quotes: ['x-…']",
                "$.paths./users | 8 | stands in brackets and quotes",
                "$.paths['/users' | 16 | ',' or ']' is expected",
                "$.paths['/users] | 8 | the closing quote is missing",
                "$['\\q'] | 3 | no such escape",
                "$['\\u12'] | 3 | four hexadecimal digits",
                "$['\\uD83D'] | 3 | half of a surrogate pair",
                "$[01] | 2 | no leading zeros",
                "$[-0] | 2 | write 0",
                "$[9007199254740992] | 2 | an index must be between",
                "$[] | 2 | a name in quotes, an index",
                "$[?@.a = 1] | 7 | ',' or ']' is expected",
                "$[?@.a == ] | 10 | a string in quotes, a number",
                "$[?@.* == 1] | 3 | only one can be compared",
                "$[?1 == $..a] | 8 | only one can be compared",
                "$[?true] | 3 | a value alone is no condition",
                "$[?!length(@)] | 4 | a value alone is no condition",
                "$[?(@.a] | 7 | ')' is expected",
                "$[?@.a == 'x] | 10 | the closing quote is missing",
                "$[?@.a == 1e9999999999] | 10 | exponent",
                "$[?@.a == 1.] | 12 | a digit is expected",
                "$[?size(@) == 1] | 3 | there is no function size",
                "$[?match(@.a, 'x.*')] | 3 | regular expressions",
                "$[?!search(@.a, 'x')] | 4 | regular expressions",
                "$[?count('a') == 1] | 9 | '@' or '$' is expected",
                "$[?length(@.*) == 1] | 10 | only one can be compared",
            })
    void isNoJsonPath(String path, int index, String reason) {
        JsonPathException e = catchThrowableOfType(JsonPathException.class, () -> JsonPath.parse(path));
        assertThat(e.text()).contains(reason);
        assertThat(e.index()).isEqualTo(index);
    }

    @Test
    void oneOfSeveralConditionsIsEnough() throws JsonPathException, VisitLimitException {
        assertThat(select("$.books[?@.price<6||@.title == 'B' && @.isbn || @ == 'loose']"))
                .containsExactly("/books/0", "/books/1", "/books/3");
    }

    @Test
    void nestedConditionsAreLimited() {
        assertThatThrownBy(() -> JsonPath.parse("$[?" + "(".repeat(100_000)))
                .isInstanceOf(JsonPathException.class)
                .hasMessageContaining("more than 50 conditions within each other");
        assertThatThrownBy(() -> JsonPath.parse("$" + "[?@".repeat(100_000)))
                .hasMessageContaining("more than 50 conditions within each other");
        assertThatThrownBy(() -> JsonPath.parse("$[?" + "length(".repeat(100_000)))
                .hasMessageContaining("more than 50 conditions within each other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$[0]%s", "$..%s"})
    void aLongPathIsNotDeep(String form) throws JsonPathException, VisitLimitException {
        assertThat(select(String.format(form, "[0]".repeat(100_000)))).isEmpty();
    }

    /** Each looks at every node for every node, or more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$..*..*..*",
                "$..[?@..[?@..*]]",
                "$..[?count($..*) > 0]",
                "$..[?$ == $]",
                "$[*,*][*,*][*,*][*,*]",
                "$..[*]..[*]"
            })
    void workIsLimited(String path) throws JsonPathException {
        StringBuilder text = new StringBuilder("[0");
        for (int i = 0; i < 400; i++) {
            text.append(",[[[0,1]]]");
        }
        JsonNode tree = json(text.append(']').toString());
        JsonPath parsed = JsonPath.parse(path);
        assertThatThrownBy(() -> parsed.select(tree, new Visits(20_000, 5_000)))
                .isInstanceOf(VisitLimitException.class);
    }

    @Test
    void longTextsCostMore() throws JsonPathException, VisitLimitException {
        JsonNode tree = json("{\"a\": \"" + "x".repeat(16_000) + "\", \"b\": [1, 2, 3, 4, 5]}");
        JsonPath path = JsonPath.parse("$.b[?length($.a) == 16000]");
        assertThat(path.select(tree, new Visits(6_000, 10))).hasSize(5);
        assertThatThrownBy(() -> path.select(tree, new Visits(4_000, 10))).isInstanceOf(VisitLimitException.class);
    }

    @Test
    void tellsWhichNameIsMissing() throws JsonPathException {
        JsonNode tree = json("{\"paths\": {\"/users\": {}}}");
        assertThat(JsonPath.parse("$.path").missing(tree)).isEqualTo(": # has no 'path'; did you mean 'paths'?");
        assertThat(JsonPath.parse("$.paths['/user'].get").missing(tree))
                .isEqualTo(": #/paths has no '/user'; did you mean '/users'?");
        assertThat(JsonPath.parse("$.paths.*.get").missing(tree)).isEmpty();
        assertThat(JsonPath.parse("$.paths").missing(tree)).isEmpty();
    }
}
