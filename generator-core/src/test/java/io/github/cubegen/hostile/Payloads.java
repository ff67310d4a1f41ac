package io.github.cubegen.hostile;

import java.util.List;

/** Texts that end a comment, a literal, a line or a tag, or that JavaPoet, javac or a formatter gives a meaning. */
public final class Payloads {

    /** All of them. None is a word of OpenAPI. */
    public static final List<String> ALL = List.of(
            "*/ class Injected {} /*",
            "\\u002a/ class Injected {} /\\u002a",
            "\\\\u002a/ class Injected {}",
            "\" + System.exit(1) + \"",
            "\\\" + System.exit(1) + \\u0022",
            "' + x + '",
            "\\",
            "\\\\",
            "\\u",
            "$L $T $$ $W $> $[",
            "%s %n %",
            "${project.basedir} {{x}} #{y}",
            "../../../../escaped",
            "..\\..\\escaped",
            "C:/escaped",
            "line\nend\r\nclass Injected {}",
            "a\u2028b\u2029c\u0085d",
            "a\u202eb\u2066c\u200bd\ufeffe",
            "\u0000\u001b\u0007\u007f",
            "\ud83d\ude00 \u00e9 \u05d0",
            "{@code unbalanced {",
            "{@link NoSuchType#no} {@inheritDoc}",
            "@param x\n@return y\n@throws Z",
            "@Injected",
            "</pre></script><script>alert(1)</script><p>",
            "<!-- & &amp; &#42;/ -->",
            "```\n*/ class Injected {}\n```",
            "- *\n- /\n| */ | @x |",
            "**\\*/** `*/` [*/](https://a.example/*/) <https://a.example/*/>",
            "*\\/ *&#47; *<!---->/",
            "\"\"\"; class Injected {} \"\"\"",
            ";}} class Injected {{");

    private Payloads() {}
}
