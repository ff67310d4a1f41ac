package io.github.cubegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.javac.InMemoryCompiler;
import io.github.cubegen.javac.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each hostile text at each place of a description that holds text. The client has the shape that it has with harmless
 * texts at the same places, or the description is refused there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileMatrixTest {

    /**
     * Where a character makes another client of a description, as it should: it ends a media type, begins another server, or is
     * the brace that ends the place of a variable in an address.
     */
    private static final Map<String, String> MEANT =
            Map.of("odd.type", ";", "/servers/0/variables/\u27e6region\u27e7/default", ":", "region", "{");

    @TempDir
    static Path temp;

    private JsonNode original;
    private Set<Slot> all;
    /** Where a text that isn't one of OpenAPI's words is refused, whatever it is. */
    private Set<Slot> structural;
    /** The shapes with harmless texts at some places, which are the same for most hostile texts. */
    private final Map<Set<Slot>, List<String>> shapes = new HashMap<>();

    @BeforeAll
    void findPlaces() throws IOException {
        original = FullDescription.original();
        all = new LinkedHashSet<>();
        FullDescription.with(original, Map.of()).places().values().forEach(all::addAll);
        structural = new HashSet<>(all);
        structural.removeAll(accepted(all, HostileMatrixTest::harmless).texts().keySet());
    }

    static List<String> payloads() {
        return Payloads.ALL;
    }

    @Test
    void thereAreManyPlacesAndMostTakeAnyText() {
        assertThat(all).hasSizeGreaterThan(650);
        assertThat(structural).hasSizeLessThan(all.size() / 4);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void hostileTextChangesNoTypeAndNoMember(String payload) throws IOException {
        Attempt hostile = accepted(free(payload), i -> payload + i + payload);

        assertSameShape(hostile);
        assertThat(hostile.texts()).hasSizeGreaterThan(free(payload).size() * 9 / 10);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void hostileTextInPlaceOfAWordOfOpenApiIsRefused(String payload) throws IOException {
        Attempt attempt = attempt(structural, i -> payload + i);

        assertThat(attempt.generated().succeeded()).isFalse();
        assertLocated(attempt);
    }

    @ParameterizedTest
    @MethodSource("shifts")
    void hostileTextsCompileWithoutAWarning(int shift) throws IOException {
        IntFunction<String> texts = i -> {
            String payload = Payloads.ALL.get((i + shift) % Payloads.ALL.size());
            return payload + i + payload;
        };

        assertThat(InMemoryCompiler.problems(
                        accepted(free(";:"), texts).generated().sources()))
                .isEmpty();
    }

    /** Each place gets about a third of the texts; the others change nothing that a compiler could see, as shown above. */
    static List<Integer> shifts() {
        List<Integer> shifts = new ArrayList<>();
        for (int i = 0; i < Payloads.ALL.size(); i += (Payloads.ALL.size() + 2) / 3) {
            shifts.add(i);
        }
        return shifts;
    }

    private static String harmless(int place) {
        return "harmless text " + place + " of some words";
    }

    private Set<Slot> free(String payload) {
        Set<Slot> free = new LinkedHashSet<>(all);
        free.removeAll(structural);
        free.removeIf(slot -> MEANT.containsKey(slot.place()) && payload.contains(MEANT.get(slot.place())));
        // A brace in an address begins a variable.
        free.removeIf(slot -> slot.place().matches(".*/servers/\\d+/url") && payload.contains("{"));
        return free;
    }

    private void assertSameShape(Attempt hostile) throws IOException {
        if (!hasTheShapeOfHarmlessTexts(hostile)) {
            assertThat(culprits(hostile.texts()))
                    .as("places whose text changes the shape")
                    .isEmpty();
        }
    }

    private boolean hasTheShapeOfHarmlessTexts(Attempt hostile) throws IOException {
        Set<Slot> slots = hostile.texts().keySet();
        List<String> expected = shapes.get(slots);
        if (expected == null) {
            expected = Shape.of(
                    attempt(slots, HostileMatrixTest::harmless).generated().sources());
            shapes.put(Set.copyOf(slots), expected);
        }
        return Shape.of(hostile.generated().sources()).equals(expected);
    }

    /** {@return the fewest of the texts that still change the shape, found by halving} */
    private Map<Slot, String> culprits(Map<Slot, String> texts) throws IOException {
        List<Map.Entry<Slot, String>> entries = List.copyOf(texts.entrySet());
        int half = entries.size() / 2;
        for (List<Map.Entry<Slot, String>> part :
                List.of(entries.subList(0, half), entries.subList(half, entries.size()))) {
            Map<Slot, String> some = new LinkedHashMap<>();
            part.forEach(entry -> some.put(entry.getKey(), entry.getValue()));
            Attempt attempt = attempt(some);
            if (half > 0 && attempt.generated().succeeded() && !hasTheShapeOfHarmlessTexts(attempt)) {
                return culprits(some);
            }
        }
        return texts;
    }

    /**
     * A description with texts at some places.
     *
     * @param texts the texts
     * @param description with them
     * @param generated what became of it
     */
    private record Attempt(Map<Slot, String> texts, FullDescription description, Generated generated) {

        /** {@return the places with a text that are at some pointers} */
        Set<Slot> at(Predicate<JsonPointer> which) {
            Set<Slot> found = new LinkedHashSet<>();
            description.places().forEach((pointer, slots) -> {
                if (which.test(pointer)) {
                    found.addAll(slots);
                }
            });
            found.retainAll(texts.keySet());
            return found;
        }
    }

    private Attempt attempt(Set<Slot> slots, IntFunction<String> text) throws IOException {
        Map<Slot, String> texts = new LinkedHashMap<>();
        slots.forEach(slot -> texts.put(slot, text.apply(texts.size())));
        return attempt(texts);
    }

    private Attempt attempt(Map<Slot, String> texts) throws IOException {
        FullDescription description = FullDescription.with(original, texts);
        Path file = temp.resolve("api.json");
        description.write(file);
        return new Attempt(texts, description, Generated.from(file, "hostile.api"));
    }

    /** {@return the attempt with the places that remain when those are left alone where the text is refused} */
    private Attempt accepted(Set<Slot> slots, IntFunction<String> text) throws IOException {
        Attempt attempt = attempt(slots, text);
        while (!attempt.generated().succeeded()) {
            assertLocated(attempt);
            Map<Slot, String> remaining = new LinkedHashMap<>(attempt.texts());
            if (!remaining.keySet().removeAll(refused(attempt))) {
                throw new AssertionError("not about any of the texts: "
                        + attempt.generated().errors().get(0));
            }
            attempt = attempt(remaining);
        }
        return attempt;
    }

    /** {@return the places that the errors are about: those at a pointer, or else, in it or around it, refused by themselves} */
    private Set<Slot> refused(Attempt attempt) throws IOException {
        Set<Slot> refused = new HashSet<>();
        for (Diagnostic error : attempt.generated().errors()) {
            refused.addAll(attempt.at(place -> place.equals(error.pointer())));
        }
        for (Diagnostic error : refused.isEmpty() ? attempt.generated().errors() : List.<Diagnostic>of()) {
            JsonPointer at = error.pointer();
            Set<Slot> inside = attempt.at(
                    place -> !place.tokens().isEmpty() && place.parent().equals(at));
            if (Collections.disjoint(refused, inside)) {
                refused.addAll(refusedAlone(inside, attempt));
            }
            if (Collections.disjoint(refused, inside)) {
                refused.addAll(
                        refusedAlone(attempt.at(place -> !place.tokens().isEmpty() && at.startsWith(place)), attempt));
            }
        }
        return refused;
    }

    private Set<Slot> refusedAlone(Set<Slot> slots, Attempt attempt) throws IOException {
        Set<Slot> refused = new HashSet<>();
        for (Slot slot : slots) {
            if (!attempt(Map.of(slot, attempt.texts().get(slot))).generated().succeeded()) {
                refused.add(slot);
            }
        }
        return refused;
    }

    private static void assertLocated(Attempt attempt) {
        assertThat(attempt.generated().errors())
                .allSatisfy(error -> assertThat(error.location())
                        .satisfies(location -> assertThat(location.line()).isPositive()));
    }
}
