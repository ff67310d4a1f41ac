package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pointer leads to the key of its member, or to its element, in JSON and in every style of YAML. */
class PlaceTest {

    private static final String JSON = """
            {
              "a/b": {"c~d": [1, {"e": 2}]},
              "": {"\\u0066": 3},
              "list": [
                [4],
                "x"
              ],
              "\uD83D\uDE00": 5, "after": 6
            }
            """;

    private static final String YAML = """
            # comment
            a/b:
              'c~d':
                - 1
                - e: 2
                  f: |
                    text: not a key
                  g: 3
            flow: {one: [1, {two: 2}], "three\\u0021": 3}
            ? complex
            : 4
            base: &base
              inner: {deep: 5}
              list: [6]
            copy: *base
            list:
              - &item {x: 7}
              - *item
            folded: >
              a
              b
            last: \uD83D\uDE00
            \uD83D\uDE00: {after: 8}
            """;

    @ParameterizedTest
    @CsvSource({
        "'',1:1",
        "/a~1b,2:3",
        "/a~1b/c~0d,2:11",
        "/a~1b/c~0d/0,2:19",
        "/a~1b/c~0d/1,2:22",
        "/a~1b/c~0d/1/e,2:23",
        "/,3:3",
        "//f,3:8",
        "/list/0,5:5",
        "/list/0/0,5:6",
        "/list/1,6:5",
        "/after,8:12",
        "/list/7,4:3",
        "/missing/x,1:1"
    })
    void inJson(String pointer, String place) {
        assertThat(place(new SourceText("a.json", JSON), pointer)).isEqualTo("a.json:" + place);
    }

    @ParameterizedTest
    @CsvSource({
        "'',2:1",
        "/a~1b,2:1",
        "/a~1b/c~0d,3:3",
        "/a~1b/c~0d/0,4:7",
        "/a~1b/c~0d/1,5:7",
        "/a~1b/c~0d/1/e,5:7",
        "/a~1b/c~0d/1/g,8:7",
        "/flow/one/1/two,9:18",
        "/flow/three!,9:28",
        "/complex,10:3",
        "/base/inner/deep,13:11",
        "/copy,15:1",
        "/copy/inner,13:3",
        "/copy/inner/deep,13:11",
        "/copy/list/0,14:10",
        "/list/1,18:5",
        "/list/1/x,17:12",
        "/list/1/missing,17:5",
        "/last,22:1",
        "/\uD83D\uDE00/after,23:6"
    })
    void inYaml(String pointer, String place) {
        assertThat(place(new SourceText("a.yaml", YAML), pointer)).isEqualTo("a.yaml:" + place);
    }

    private static String place(SourceText text, String pointer) {
        JsonPointer wanted = JsonPointer.parse(pointer);
        return text.location(
                        PlaceFinder.find(text, List.of(wanted), Limits.DEFAULT).getOrDefault(wanted, -1))
                .toString();
    }
}
