package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private record Options(String name, @Nullable String other, List<String> list, boolean flag) {}

    @Test
    void textsDifferWhereValuesDo() {
        List<Object> values = Arrays.asList(
                new Options("a", null, List.of(), true),
                new Options("a", "", List.of(), true),
                new Options("a", "-", List.of(), true),
                new Options("a", null, List.of(""), true),
                new Options("a", null, List.of("b", "c"), true),
                new Options("a", null, List.of("c", "b"), true),
                new Options("a", null, List.of("1:b,1:c"), true),
                new Options("a;other=-", null, List.of(), true),
                new Options("a", null, List.of(), false),
                Map.of("a", "b"),
                Set.of("a", "b"),
                List.of("a", "b"),
                1,
                null);

        assertThat(values.stream().map(Canonical::text)).doesNotHaveDuplicates();
    }

    @Test
    void textsAreTheSameInAnyOrderOfSetsAndMaps() {
        Map<String, Integer> forth = new LinkedHashMap<>(Map.of("a", 1));
        forth.put("b", 2);
        Map<String, Integer> back = new LinkedHashMap<>(Map.of("b", 2));
        back.put("a", 1);

        assertThat(Canonical.text(forth)).isEqualTo(Canonical.text(back));
        assertThat(Canonical.text(new LinkedHashSet<>(List.of("a", "b"))))
                .isEqualTo(Canonical.text(new LinkedHashSet<>(List.of("b", "a"))));
    }

    @Test
    void refusesWhatHasNoSuchText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Canonical.text(new Object()))
                .withMessageContaining("java.lang.Object");
    }
}
