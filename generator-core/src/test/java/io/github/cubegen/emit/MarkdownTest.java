package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plain words                          | plain words
                    a `code` span                        | a {@code code} span
                    path `/users/{user_id}`              | path {@code /users/{user_id}}
                    `` a`b ``                            | {@code a`b}
                    `*/`                                 | <code>*&#47;</code>
                    `{@code x`                           | <code>{&#64;code x</code>
                    an `open span                        | an `open span
                    *one* and _two_                      | <em>one</em> and <em>two</em>
                    **strong *emphasis* in it**          | <strong>strong <em>emphasis</em> in it</strong>
                    user_id and created_at               | user_id and created_at
                    2 * 3 * 4                            | 2 * 3 * 4
                    [docs](https://a.example/x?y=1&z=2)  | <a href="https://a.example/x?y=1&amp;z=2">docs</a>
                    [x](javascript:alert)                | x
                    [x](ftp://a.example)                 | x
                    [x](https://a"onclick="b)            | x
                    ![logo](https://a.example/l.png)     | logo
                    <https://a.example>                  | <a href="https://a.example">https://a.example</a>
                    [docs](https://a.example/#ü)         | <a href="https://a.example/#%C3%BC">docs</a>
                    <script>                             | &lt;script&gt;
                    one<br/>two                          | one two
                    5 < 6 & 7 > 6                        | 5 &lt; 6 &amp; 7 &gt; 6
                    john@example.org                     | john@example.org
                    @param x                             | &#64;param x
                    {@code x}                            | {&#64;code x}
                    \\*not emphasis\\*                   | *not emphasis*
                    a*/ b /*c                            | a*&#47; b /&#42;c
                    \\u002a/                             | &#92;u002a/
                    """)
    void spansBecomeJavadoc(String markdown, String javadoc) {
        // CsvSource trims, and a doubled backslash in the text block is one in the text.
        assertThat(MarkdownInlines.convert(markdown)).isEqualTo(javadoc);
    }

    @Test
    void charactersThatHideOrReorderTextAreDropped() {
        assertThat(JavadocEscaper.text("a\u202eb\u0000c\u2066d\ud800e\ufefff\u200bg\u001bh"))
                .isEqualTo("abcdefgh");
    }

    @Test
    void otherCharactersBecomeAscii() {
        assertThat(JavadocEscaper.text("\u00e9\u2028\ud83d\ude00")).isEqualTo("&#233; &#128512;");
    }

    @Test
    void paragraphsAreSplitAtBlankLines() {
        assertThat(MarkdownBlocks.convert("one\ntwo\n\nthree")).containsExactly("one two", "three");
    }

    @Test
    void listsKeepTheirItemsAndContinuationLines() {
        assertThat(MarkdownBlocks.convert("Kinds:\n- a\n  more\n- `b`\n\n1. x\n2. y"))
                .containsExactly(
                        "Kinds:", "<ul>\n  <li>a more\n  <li>{@code b}\n</ul>", "<ol>\n  <li>x\n  <li>y\n</ol>");
    }

    @Test
    void headingsAreBoldParagraphs() {
        assertThat(MarkdownBlocks.convert("## Title ##\ntext")).containsExactly("<strong>Title</strong>", "text");
    }

    @Test
    void tablesAndCodeKeepTheirLines() {
        assertThat(MarkdownBlocks.convert("| a | b |\n|---|---|\n| <1> | 2 |\n\n```json\n{\"@x\": \"*/\"}\n```\nend"))
                .containsExactly(
                        "<pre>\n| a | b |\n|---|---|\n| &lt;1&gt; | 2 |\n</pre>",
                        "<pre>\n{\"&#64;x\": \"*&#47;\"}\n</pre>",
                        "end");
    }

    @Test
    void codeThatIsNotEndedIsKept() {
        assertThat(MarkdownBlocks.convert("```\nx")).containsExactly("<pre>\nx\n</pre>");
    }

    @Test
    void textWithoutWordsGivesNothing() {
        assertThat(MarkdownBlocks.convert(" \n---\n\n```\n")).isEmpty();
    }

    @Test
    void manyOpenDelimitersTakeNoLongerThanTheirLength() {
        String hostile = "*a _b [c](`".repeat(5_000);

        assertThat(MarkdownBlocks.convert(hostile)).isNotEmpty();
    }
}
