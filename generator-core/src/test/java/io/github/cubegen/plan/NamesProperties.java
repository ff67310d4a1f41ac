package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.javac.InMemoryCompiler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a description calls things, their names are legal, different, and do not depend on what comes later. */
class NamesProperties {
    @Property(tries = 300)
    void namesAreLegalAndDifferent(@ForAll("texts") List<String> texts, @ForAll NameStyle style) {
        Collection<String> names = names(style, texts);
        assertThat(names).hasSameSizeAs(texts).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(SourceVersion.isName(name, SourceVersion.RELEASE_17)).isTrue();
            assertThat(name).matches("[A-Za-z][A-Za-z0-9_]*").hasSizeLessThanOrEqualTo(Identifiers.MAX_LENGTH);
            assertThat(reserved(style)).doesNotContain(name);
        });
        if (style == NameStyle.PASCAL) {
            assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 300)
    void somethingAddedAtTheEndRenamesNothing(
            @ForAll("texts") List<String> texts, @ForAll NameStyle style, @ForAll("unrelated") String added) {
        List<String> longer = new ArrayList<>(texts);
        longer.add(added);
        assertThat(names(style, longer).subList(0, texts.size())).isEqualTo(names(style, texts));
    }

    @Property(tries = 5)
    void javacTakesEveryName(@ForAll("many") List<String> texts) {
        String components = names(NameStyle.CAMEL, texts).stream()
                .map(name -> "int " + name)
                .collect(Collectors.joining(", "));
        String calls = names(NameStyle.CAMEL, texts).stream()
                .map(name -> "{ int " + name + " = " + name + "(); }\n")
                .collect(Collectors.joining());
        String constants = String.join(", ", names(NameStyle.CONSTANT, texts));
        String types = names(NameStyle.PASCAL, texts).stream()
                .map(name -> "static class " + name + " { " + name + " next; }\n")
                .collect(Collectors.joining());
        assertThat(InMemoryCompiler.errors(Map.of(
                        "p/Members.java",
                                "package p; record Members(" + components + ") { void call() {\n" + calls + "} }",
                        "p/Constants.java", "package p; enum Constants { " + constants + " }",
                        "p/Types.java", "package p; class Types {\n" + types + "}")))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().uniqueElements().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<String>> many() {
        return text().list().uniqueElements().ofMinSize(100).ofMaxSize(200);
    }

    @Provide
    Arbitrary<String> unrelated() {
        return Arbitraries.strings().withCharRange('Α', 'Ω').ofMinLength(1).map(greek -> "zzzz" + greek + "Zzzz");
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().ascii().ofMaxLength(8),
                Arbitraries.strings().withChars("aAbB1_-$ ").ofMaxLength(5),
                Arbitraries.strings().alpha().ofMinLength(90).ofMaxLength(200),
                Arbitraries.of(
                        "class",
                        "record",
                        "yield",
                        "var",
                        "sealed",
                        "permits",
                        "when",
                        "_",
                        "true",
                        "null",
                        "String",
                        "Object",
                        "Builder",
                        "JsonValue",
                        "build",
                        "wait",
                        "getClass",
                        "additionalProperties",
                        "UNRECOGNIZED",
                        "con",
                        "AUX",
                        "a\u0000b",
                        "\u202Eevil",
                        "\\u0022",
                        "*/",
                        "\uD800"));
    }

    private static List<String> names(NameStyle style, List<String> texts) {
        NameScope scope = new NameScope(style, reserved(style), style.convert("fallback", "", 100), new Diagnostics());
        List<NameRequest<String>> requests = texts.stream()
                .map(text -> NameRequest.of(text, text, null, JsonPointer.ROOT))
                .toList();
        return List.copyOf(scope.resolve(requests).values());
    }

    private static Set<String> reserved(NameStyle style) {
        return switch (style) {
            case PASCAL -> ReservedNames.types();
            case CAMEL -> ReservedNames.RECORD;
            case CONSTANT -> Set.of();
        };
    }
}
