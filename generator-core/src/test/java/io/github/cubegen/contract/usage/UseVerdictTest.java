package io.github.cubegen.contract.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Thresholds;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the use of a part of a change weighs. */
class UseVerdictTest {

    @TempDir
    static Path folder;

    private static Consumer consumer;

    @BeforeAll
    static void compileTheClient() {
        consumer = new Consumer(folder);
    }

    /** The setter takes an int still, and the accessor gives a long. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "void f() { zoo.pets().listPets(p -> p.limit(5)); } | POTENTIAL",
                "Integer f(ListPetsParams p) { return p.limit(); } | BREAKING",
            })
    void aUseWeighsAsMuchAsWhatItUses(String body, Verdict verdict) {
        String wider = "schema: {type: integer, format: int32} => schema: {type: integer, format: int64}";
        assertThat(consumer.usage(wider, "GET /pets: query parameter limit", body)
                        .worstInSource())
                .isEqualTo(verdict);
    }

    @Test
    void aComparisonFailsForWhatTheUseWeighs() {
        String wider = "schema: {type: integer, format: int32} => schema: {type: integer, format: int64}";
        DiffResult setter = consumer.diff(wider, "void f() { zoo.pets().listPets(p -> p.limit(5)); }");
        DiffResult accessor = consumer.diff(wider, "Integer f(ListPetsParams p) { return p.limit(); }");
        Thresholds breaking = new Thresholds(null, Verdict.BREAKING, true);

        assertThat(breaking.isReached(setter)).isFalse();
        assertThat(new Thresholds(null, Verdict.POTENTIAL, true).isReached(setter))
                .isTrue();
        assertThat(breaking.isReached(accessor)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "void f() { try { zoo.shapes().getShape(1); } catch (UnexpectedStatusException e) { return; } } | POTENTIAL",
                "void f() { try { zoo.shapes().getShape(1); } catch (ApiException e) { return; } } |",
            })
    void aCatchOfTheDefaultMissesTheErrorThatIsDescribedNow(String body, @Nullable Verdict verdict) {
        String added = "'200':\n          description: the shape => "
                + "'409': {description: conflict}\n        '200':\n          description: the shape";
        assertThat(consumer.usage(added, "GET /shapes/{id}: response 409", body).worstInSource())
                .isEqualTo(verdict);
    }

    @Test
    void whoeverSetsNoAddressUsesTheFirstServer() {
        String moved = "https://pets.example => https://animals.example";
        assertThat(consumer.usage(moved, "server", "void f() { zoo.toys().listToys(); }")
                        .wire())
                .isTrue();
    }
}
