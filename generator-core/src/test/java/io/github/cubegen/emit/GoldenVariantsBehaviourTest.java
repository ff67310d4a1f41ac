package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.unions.model.NotePriority;
import golden.variants.model.Animal;
import golden.variants.model.AnimalList;
import golden.variants.model.Birth;
import golden.variants.model.Cat;
import golden.variants.model.Count;
import golden.variants.model.Death;
import golden.variants.model.Dog;
import golden.variants.model.Event;
import golden.variants.model.Fish;
import golden.variants.model.Page;
import golden.variants.model.Subject;
import io.github.cubegen.runtime.Json;
import io.github.cubegen.runtime.JsonCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the objects of golden unions are told apart, and that nothing of them is lost. */
class GoldenVariantsBehaviourTest {

    /** Decodes, and makes sure that the value is written back as it came. */
    private static <T> T read(JsonCodec<T> codec, String json) {
        T value = Json.decode(codec, json);
        assertThat(Json.encodeToString(codec, value)).isEqualTo(json);
        return value;
    }

    @Test
    void theDiscriminatorDecidesFirstWhereverItStands() {
        assertThat(read(Animal.codec(), "{\"kind\":\"cat\",\"lives\":9}")).isInstanceOf(Cat.class);
        assertThat(read(Animal.codec(), "{\"kind\":\"tomcat\",\"lives\":9}")).isInstanceOf(Cat.class);
        assertThat(read(Animal.codec(), "{\"kind\":\"dog\"}")).isInstanceOf(Dog.class);
        assertThat(read(Animal.codec(), "{\"kind\":\"Fish\",\"fins\":3}")).isInstanceOf(Fish.class);
        assertThat(Json.decode(Animal.codec(), "{\"fins\":3,\"lives\":9,\"kind\":\"cat\"}"))
                .isInstanceOfSatisfying(
                        Cat.class, cat -> assertThat(cat.additionalProperties()).containsOnlyKeys("fins"));
    }

    /** As {@code docs/unions.md} shows it. */
    private static String shown(Animal animal) {
        if (animal instanceof Cat cat) {
            return "lives " + cat.lives();
        } else if (animal instanceof Animal.Unknown unknown) {
            return "unknown " + unknown.value();
        }
        return "other";
    }

    @Test
    void aVariantIsSeenByItsClass() {
        assertThat(shown(Json.decode(Animal.codec(), "{\"kind\":\"cat\",\"lives\":9}")))
                .isEqualTo("lives 9");
        assertThat(shown(Json.decode(Animal.codec(), "{\"kind\":\"bird\"}"))).isEqualTo("unknown {\"kind\":\"bird\"}");
    }

    @Test
    void anUnknownDiscriminatorIsKept() {
        assertThat(read(Animal.codec(), "{\"kind\":\"bird\",\"wings\":{\"x\":[1.50,null]},\"lives\":9}"))
                .isInstanceOf(Animal.Unknown.class);
        assertThat(read(Animal.codec(), "{\"fins\":3,\"kind\":\"bird\"}")).isInstanceOf(Animal.Unknown.class);
    }

    @Test
    void withoutItsDiscriminatorAnObjectIsWhatItsShapeSaysOrUnknown() {
        assertThat(read(Animal.codec(), "{\"fins\":3}")).isInstanceOf(Fish.class);
        assertThat(read(Animal.codec(), "{\"lives\":9}")).isInstanceOf(Animal.Unknown.class);
        assertThat(read(Animal.codec(), "{}")).isInstanceOf(Animal.Unknown.class);
        assertThat(read(Animal.codec(), "[1]")).isInstanceOf(Animal.Unknown.class);
    }

    @Test
    void whatAVariantDoesNotKnowIsKept() {
        assertThat(read(
                        Animal.codec(),
                        "{\"kind\":\"dog\",\"friend\":{\"kind\":\"dog\",\"x\":{\"kind\":1}},\"y\":[true]}"))
                .isInstanceOfSatisfying(Dog.class, dog -> {
                    assertThat(dog.additionalProperties()).containsOnlyKeys("y");
                    assertThat(dog.friend()).isInstanceOf(Dog.class);
                });
    }

    @Test
    void aVariantIsMissedWhereItStands() {
        assertThatThrownBy(() -> Json.decode(
                        AnimalList.codec(),
                        "[{\"kind\":\"dog\",\"friend\":{\"x\":1,\"kind\":\"cat\",\"lives\":true}}]"))
                .hasMessage("$[0].friend.lives (Cat): expected an integer of 32 bits, found a boolean");
        assertThatThrownBy(() -> Json.decode(AnimalList.codec(), "[{\"x\":1,\"kind\":\"cat\"}]"))
                .hasMessage("$[0] (Cat): required property lives is missing");
    }

    @Test
    void anArrayAndObjectsThatDifferInRequiredPropertiesAreToldApart() {
        assertThat(read(AnimalList.codec(), "[{\"kind\":\"dog\"},{\"fins\":1}]"))
                .isInstanceOf(AnimalList.AllAnimals.class);
        assertThat(read(AnimalList.codec(), "{\"items\":[{\"kind\":\"dog\"}],\"count\":7,\"next\":\"x\"}"))
                .isInstanceOf(Page.class);
        assertThat(read(AnimalList.codec(), "{\"count\":7,\"other\":1}")).isInstanceOf(Count.class);
        assertThat(read(AnimalList.codec(), "{\"other\":1}")).isInstanceOf(AnimalList.Unknown.class);
        assertThat(read(AnimalList.codec(), "null")).isInstanceOf(AnimalList.Unknown.class);
    }

    @Test
    void constantsActAsADiscriminator() {
        assertThat(read(Event.codec(), "{\"@type \\\"*/\":\"$T hatched\"}")).isInstanceOf(Birth.class);
        assertThat(Json.decode(Event.codec(), "{\"at\":\"2020-01-01\",\"@type \\\"*/\":\"\\\\u002a/ death\"}"))
                .isInstanceOf(Death.class);
        assertThat(read(Event.codec(), "{\"@type \\\"*/\":\"wedding\",\"at\":\"2020-01-01\"}"))
                .isInstanceOf(Event.Unknown.class);
        assertThat(read(Event.codec(), "{\"at\":\"2020-01-01\"}")).isInstanceOf(Event.Unknown.class);
    }

    @Test
    void aScalarBeyondItsVariantIsKept() {
        assertThat(read(Event.codec(), "7")).isEqualTo(new Event.NumberValue(7));
        assertThat(read(Event.codec(), "\"2020-01-01\"")).isInstanceOf(Event.TextValue.class);
        for (String json : List.of("1.5", "4294967296", "1e400", "\"soon\"")) {
            assertThat(read(Event.codec(), json)).isInstanceOf(Event.Unknown.class);
        }
        assertThat(read(NotePriority.codec(), "1.5")).isInstanceOf(NotePriority.Unknown.class);
    }

    @Test
    void aVariantMayBeAUnionOrAMapItself() {
        assertThat(read(Subject.codec(), "{\"kind\":\"cat\",\"lives\":9}"))
                .isInstanceOfSatisfying(
                        Subject.AnimalValue.class,
                        animal -> assertThat(animal.value()).isInstanceOf(Cat.class));
        assertThat(Json.decode(Subject.codec(), "{\"lives\":9,\"kind\":\"cat\"}"))
                .isInstanceOfSatisfying(
                        Subject.AnimalValue.class,
                        animal -> assertThat(animal.value()).isInstanceOf(Cat.class));
        assertThat(read(Subject.codec(), "{\"at\":\"2020-01-01\"}")).isInstanceOf(Birth.class);
        assertThat(read(Subject.codec(), "{\"x\":\"y\"}")).isInstanceOf(Subject.Notes.class);
        assertThat(read(Subject.codec(), "{}")).isInstanceOf(Subject.Notes.class);
    }
}
