package io.github.cubegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.cubegen.plan.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One documentation comment. Text of the description comes in as {@link Doc} only and is converted and escaped here; a
 * string is Javadoc that an emitter wrote.
 */
final class Javadoc {
    private static final Pattern ELEMENT = Pattern.compile("(?s)<(ul|ol|pre)>.*");
    private static final Pattern ELEMENT_START = Pattern.compile("<(ul|ol|pre)>");
    private static final Pattern INLINE_RETURN = Pattern.compile("\\{@return ([^{}]|\\{[^{}]*})*}");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("[^<>{}\\n]{20,}?[.](?= )");
    private static final String CONTINUED = "    ";

    /** Columns of a comment's text at the deepest place where failures are named. */
    private static final int WIDTH = 92;

    private final List<String> blocks = new ArrayList<>();
    private final CodeBlock.Builder params = CodeBlock.builder();
    private final CodeBlock.Builder others = CodeBlock.builder();
    private CodeBlock deprecated = CodeBlock.of("");

    private Javadoc() {}

    /** {@return a comment that starts with a sentence of the emitter} */
    static Javadoc of(String sentence) {
        return new Javadoc().and(sentence);
    }

    /** {@return a comment with the text of the description, or with the sentence if the description is silent} */
    static Javadoc of(Doc doc, String sentence) {
        Javadoc javadoc = new Javadoc();
        javadoc.blocks.addAll(blocks(doc));
        if (javadoc.blocks.isEmpty()) {
            javadoc.and(sentence);
        }
        return javadoc.deprecated(doc);
    }

    Javadoc and(String sentence) {
        blocks.add(sentence);
        return this;
    }

    Javadoc param(String name, Doc doc, String sentence) {
        return param(name, inline(doc, sentence));
    }

    Javadoc param(String name, String text) {
        params.add("@param $L $L\n", name, tagText(text, "@param  ".length() + name.length()));
        return this;
    }

    /** Adds the parameter of a setter: its whole text stands where the value is declared. */
    Javadoc summaryParam(String name, Doc doc) {
        return param(name, summary(doc, "the value"));
    }

    /** {@return the first sentence of a documentation, or the given text if there is none} */
    static String summary(Doc doc, String otherwise) {
        List<String> blocks = blocks(doc);
        String text = blocks.isEmpty() || ELEMENT.matcher(blocks.get(0)).matches() ? otherwise : blocks.get(0);
        Matcher sentence = FIRST_SENTENCE.matcher(text);
        return sentence.lookingAt() ? sentence.group() : text;
    }

    /** Says what is returned; an empty text says that nothing is. */
    Javadoc returnsIf(String text) {
        return text.isEmpty() ? this : returns(text);
    }

    Javadoc returns(String text) {
        others.add("@return $L\n", tagText(text, "@return ".length()));
        return this;
    }

    Javadoc throwing(ClassName exception, String text) {
        int used = "@throws  ".length() + exception.simpleName().length();
        others.add("@throws $T $L\n", exception, tagText(text, used));
        return this;
    }

    /** Names the subclasses of an exception that may be thrown, as many on a line as fit. */
    Javadoc throwingAnyOf(ClassName root, List<ClassName> subclasses) {
        others.add("@throws $T if the server answers with an error, such as", root);
        int column = WIDTH;
        for (int i = 0; i < subclasses.size(); i++) {
            ClassName subclass = subclasses.get(i);
            int length = "{@link }, ".length() + subclass.simpleName().length();
            boolean fits = column + length <= WIDTH;
            column = fits ? column + length : CONTINUED.length() + length;
            others.add(fits ? " " : "\n" + CONTINUED);
            others.add(i == subclasses.size() - 1 ? "{@link $T}\n" : "{@link $T},", subclass);
        }
        return this;
    }

    /** Adds what the description says on why not to use this any more. */
    Javadoc deprecated(Doc doc) {
        String reason = doc.deprecated();
        if (reason != null) {
            String text = String.join(" ", MarkdownBlocks.convert(reason));
            deprecated = CodeBlock.of("@deprecated $L\n", tagText(text, "@deprecated ".length()));
        }
        return this;
    }

    CodeBlock build() {
        CodeBlock.Builder comment = CodeBlock.builder();
        for (int i = 0; i < blocks.size(); i++) {
            comment.add("$L$L\n", i == 0 ? "" : "\n", block(blocks.get(i), i == 0 ? "" : "<p>"));
        }
        CodeBlock tags = CodeBlock.builder()
                .add(params.build())
                .add(others.build())
                .add(deprecated)
                .build();
        if (!tags.isEmpty()) {
            // After an inline tag that says it all, a blank line would be one line too many for a small method.
            boolean brief =
                    blocks.size() == 1 && INLINE_RETURN.matcher(blocks.get(0)).matches();
            comment.add(brief ? "" : "\n").add(tags);
        }
        return comment.build();
    }

    private static String block(String html, String start) {
        return ELEMENT.matcher(html).matches() ? html : Wrapping.wrap(start + html, 0, "");
    }

    /** {@return the text of a tag: words that flow, and elements that keep their lines} */
    private static String tagText(String html, int used) {
        return ELEMENT_START.matcher(html).find() ? html : Wrapping.wrap(html, used, CONTINUED);
    }

    private static List<String> blocks(Doc doc) {
        List<String> blocks = new ArrayList<>();
        doc.paragraphs().forEach(paragraph -> blocks.addAll(MarkdownBlocks.convert(paragraph)));
        String facts = facts(doc);
        if (!facts.isEmpty()) {
            blocks.add(facts);
        }
        return blocks;
    }

    private static String facts(Doc doc) {
        return doc.facts().stream()
                .map(fact -> MarkdownInlines.convert(capitalised(fact)) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String fact) {
        return Character.toUpperCase(fact.charAt(0)) + fact.substring(1);
    }

    /** {@return the whole text on one line, or over several where it has a list or a table} */
    private static String inline(Doc doc, String sentence) {
        List<String> blocks = blocks(doc);
        if (blocks.isEmpty()) {
            return sentence;
        }
        StringBuilder text = new StringBuilder();
        for (String block : blocks) {
            boolean element = ELEMENT.matcher(block).matches();
            text.append(text.isEmpty() ? "" : element || endsWithElement(text) ? "\n" : " ")
                    .append(element ? block : Wrapping.wrap(block, 0, ""));
        }
        return text.toString();
    }

    private static boolean endsWithElement(StringBuilder text) {
        return text.charAt(text.length() - 1) == '>';
    }
}
