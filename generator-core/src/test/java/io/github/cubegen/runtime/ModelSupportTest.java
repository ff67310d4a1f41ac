package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelSupportTest {
    @Test
    void copiesOnlyWhatCanChange() {
        List<String> list = new ArrayList<>(List.of("a"));
        List<String> copy = Copies.list(list);
        list.add("b");
        assertThat(copy).containsExactly("a");
        assertThat(Copies.list(copy)).isSameAs(copy);

        Map<String, String> map = new HashMap<>(Map.of("k", "v"));
        Map<String, String> frozen = Copies.map(map);
        map.put("l", "w");
        assertThat(frozen).containsExactly(Map.entry("k", "v"));
        assertThat(Copies.map(frozen)).isSameAs(frozen);
        assertThat(Copies.map(new HashMap<String, String>())).isSameAs(Map.of());
    }

    @Test
    void aCopyChangesThroughNoneOfItsViews() {
        Map<String, String> frozen = Copies.map(new HashMap<>(Map.of("k", "v")));
        Map.Entry<String, String> entry = frozen.entrySet().iterator().next();
        assertThatThrownBy(() -> entry.setValue("w")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> frozen.entrySet().remove(entry)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> frozen.keySet().remove("k")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> frozen.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> frozen.replaceAll((name, value) -> "w"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(frozen).containsExactly(Map.entry("k", "v"));
    }

    @Test
    void keepsTheOrderOfMapsAndSets() {
        Map<String, Integer> map = new LinkedHashMap<>();
        List.of("z", "a", "m").forEach(key -> map.put(key, 1));
        assertThat(Copies.map(map).keySet()).containsExactly("z", "a", "m");
        assertThat(Copies.map(map)).isEqualTo(map).hasSameHashCodeAs(map).hasToString(map.toString());
        assertThat(Copies.set(List.of("z", "a", "z"))).containsExactly("z", "a");
    }

    @Test
    void refusesNullUnlessItIsAllowed() {
        Map<String, String> map = new HashMap<>();
        map.put("k", null);
        assertThatNullPointerException().isThrownBy(() -> Copies.map(map)).withMessage("k");
        assertThat(Copies.nullableMap(map)).containsEntry("k", null);
        assertThatNullPointerException().isThrownBy(() -> Copies.list(Arrays.asList("a", null)));
        assertThat(Copies.nullableList(Arrays.asList("a", null))).containsExactly("a", null);
        assertThatNullPointerException().isThrownBy(() -> Copies.set(Arrays.asList("a", null)));
    }

    @Test
    void doesNotChangeAValueThroughTheBuilderThatMadeIt() {
        Pet.Builder builder = new Pet.Builder().id(1).tags(List.of()).additionalProperty("a", JsonValue.of(1));
        Pet first = builder.build();
        Pet second = builder.additionalProperty("b", JsonValue.of(2)).build();
        assertThat(first.additionalProperties()).containsOnlyKeys("a");
        assertThat(second.additionalProperties()).containsOnlyKeys("a", "b");
    }

    @Test
    void collectsIntoOneMapUntilItIsShown() {
        Map<String, String> one = Copies.put(null, "a", "1");
        Map<String, String> two = Copies.put(one, "b", "2");
        assertThat(two).isSameAs(one);
        Map<String, String> given = new HashMap<>(Map.of("a", "1"));
        assertThat(Copies.put(given, "b", "2")).containsOnlyKeys("a", "b");
        assertThat(given).containsOnlyKeys("a");
    }

    @Test
    void addsAndRemovesNames() {
        Set<String> names = Copies.with(Copies.with(null, "b"), "a");
        assertThat(names).containsExactly("b", "a");
        assertThat(Copies.with(names, "a")).isSameAs(names);
        assertThat(Copies.without(names, "b")).containsExactly("a");
        assertThat(Copies.without(names, "x")).isSameAs(names);
        assertThat(Copies.without(null, "x")).isEmpty();
    }

    @Test
    void namesWhatABuilderLacks() {
        assertThatThrownBy(() -> new Pet.Builder().id(1).build())
                .isInstanceOf(MissingPropertyException.class)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Pet needs a value for tags");
    }

    @Test
    void writesAbsentNullAndValueDifferently() {
        Pet.Builder builder = new Pet.Builder().id(1).tags(List.of());
        assertThat(Json.encodeToString(Pet.codec(), builder.build())).isEqualTo("{\"id\":1,\"tags\":[]}");
        assertThat(Json.encodeToString(Pet.codec(), builder.clearName().build()))
                .isEqualTo("{\"id\":1,\"tags\":[],\"name\":null}");
        assertThat(Json.encodeToString(Pet.codec(), builder.name("Rex").build()))
                .isEqualTo("{\"id\":1,\"name\":\"Rex\",\"tags\":[]}");
    }
}
