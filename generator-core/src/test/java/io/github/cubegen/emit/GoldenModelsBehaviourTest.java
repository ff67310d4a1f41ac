package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.enums.model.Color;
import golden.enums.model.Level;
import golden.enums.model.ThingRatio;
import golden.records.model.Hall;
import golden.records.model.Keys;
import golden.records.model.Person;
import golden.records.model.PersonUpdate;
import golden.records.model.Seat;
import golden.unions.model.Content;
import io.github.cubegen.runtime.Json;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.MissingPropertyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the models of the golden clients do. */
class GoldenModelsBehaviourTest {
    private static final String PERSON = "{\"id\":1,\"login\":\"john\",\"tags\":[],\"photo\":\"AQI=\"}";

    private static <T> String rewritten(JsonCodec<T> codec, String json) {
        return Json.encodeToString(codec, Json.decode(codec, json));
    }

    @Test
    void everyPropertyIsReadAndWrittenBack() {
        String json =
                "{\"id\":1,\"login\":\"john\",\"avatar\":null,\"tags\":[\"a\"],\"aliases\":[\"x\",null],\"age\":5,"
                        + "\"height\":1.5,\"birth_date\":\"2000-02-29\",\"created_at\":\"2024-01-02T03:04:05Z\","
                        + "\"last_seen\":1700000000,\"uuid\":\"00000000-0000-0000-0000-000000000001\",\"photo\":\"AQI=\","
                        + "\"scores\":{\"a\":1.5},\"custom\":{\"x\":[1,null]},\"address\":{\"city\":\"Oslo\","
                        + "\"geo\":{\"lat\":1.5},\"street\":\"Main\"},\"password\":\"secret\",\"unknown\":{\"kept\":[true]}}";

        assertThat(rewritten(Person.codec(), json)).isEqualTo(json);
    }

    @Test
    void aRequiredPropertyIsAskedFor() {
        assertThatThrownBy(() -> Person.builder().id(1).build())
                .isInstanceOf(MissingPropertyException.class)
                .hasMessageContaining("login");
        assertThatThrownBy(() -> Json.decode(Person.codec(), "{\"id\":1}")).hasMessageContaining("login");
    }

    @Test
    void aRequiredPropertyThatMayBeNullHasToBeSaid() {
        assertThatThrownBy(() -> Seat.builder().row(1).build())
                .isInstanceOf(MissingPropertyException.class)
                .hasMessage("Seat needs a value for guest, or null");
        assertThatThrownBy(() -> Seat.builder().guest("John").row(1).build()).hasMessageContaining("since");
        Seat free = Seat.builder().guest(null).row(1).since(null).build();
        assertThat(Json.encodeToString(Seat.codec(), free)).isEqualTo("{\"guest\":null,\"row\":1,\"since\":null}");
        assertThat(free.toBuilder().row(2).build().row()).isEqualTo(2);
        assertThat(Json.decode(Seat.codec(), "{\"row\":1}")).isEqualTo(free);
        assertThat(Person.builder().id(1).login("john").tags(List.of()).build().avatar())
                .as("a type that is only received")
                .isNull();
    }

    @Test
    void absentNullAndValueAreThreeThings() {
        PersonUpdate update =
                PersonUpdate.builder().clearPhone().fullName("John").build();

        assertThat(Json.encodeToString(PersonUpdate.codec(), update))
                .isEqualTo("{\"full_name\":\"John\",\"phone\":null}");
        assertThat(Json.encodeToString(
                        PersonUpdate.codec(), update.toBuilder().phone("1").build()))
                .isEqualTo("{\"phone\":\"1\",\"full_name\":\"John\"}");
        assertThat(rewritten(PersonUpdate.codec(), "{\"website\":null}")).isEqualTo("{\"website\":null}");
    }

    @Test
    void aPropertyThatTheDescriptionNamesIsNoAdditionalOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonUpdate.builder().additionalProperty("full_name", JsonValue.of("x")))
                .withMessage("The description names the property full_name: set it by fullName()");
        assertThat(Json.encodeToString(
                        PersonUpdate.codec(),
                        PersonUpdate.builder()
                                .fullName("John")
                                .additionalProperty("fullName", JsonValue.of("x"))
                                .build()))
                .isEqualTo("{\"full_name\":\"John\",\"fullName\":\"x\"}");
        assertThat(rewritten(PersonUpdate.codec(), "{\"full_name\":\"a\",\"x\":1,\"full_name\":\"b\",\"x\":2}"))
                .isEqualTo("{\"full_name\":\"b\",\"x\":2}");
    }

    @Test
    void aRecordDoesNotChangeWithTheListItWasGiven() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Person person = Person.builder().id(1).login("john").tags(tags).build();
        tags.add("b");

        assertThat(person.tags()).containsExactly("a");
    }

    @Test
    void aRecordDoesNotChangeWithTheListsInTheListsItWasGiven() {
        List<String> row = new ArrayList<>(Arrays.asList("a", null));
        List<Long> prices = new ArrayList<>(List.of(1L));
        List<String> more = new ArrayList<>(List.of("x"));
        Hall hall = Hall.builder()
                .rows(List.of(row))
                .prices(Map.of("low", prices))
                .additionalProperty("more", more)
                .build();
        row.clear();
        prices.clear();
        more.clear();

        assertThat(hall.rows()).containsExactly(Arrays.asList("a", null));
        assertThat(hall.prices()).containsExactly(Map.entry("low", List.of(1L)));
        assertThat(hall.additionalProperties()).containsExactly(Map.entry("more", List.of("x")));
        assertThat(hall.toBuilder().build().prices()).as("not copied again").isSameAs(hall.prices());
        assertThatNullPointerException()
                .isThrownBy(() -> Hall.builder()
                        .prices(Map.of("low", Arrays.asList(1L, null)))
                        .build())
                .withMessage("item 1 is null");
    }

    @Test
    void aSecretIsNotShown() {
        Person person = Person.builder()
                .id(1)
                .login("john")
                .tags(List.of())
                .password("hunter2")
                .oldPasswords(List.of("hunter1", "hunter0"))
                .build();
        Keys keys = Keys.builder()
                .purpose("doors")
                .additionalProperty("front", "hunter3")
                .build();

        assertThat(person.toString())
                .contains("login=john", "password=***", "oldPasswords=***")
                .doesNotContain("hunter");
        assertThat(keys).hasToString("Keys[purpose=doors, additionalProperties=***]");
    }

    @Test
    void anUnknownEnumValueIsKept() {
        Color color = Json.decode(Color.codec(), "\"pink\"");

        assertThat(color.known()).isEqualTo(Color.Known.UNRECOGNIZED);
        assertThat(Json.encodeToString(Color.codec(), color)).isEqualTo("\"pink\"");
        assertThat(Json.decode(Color.codec(), "\"light green\"")).isEqualTo(Color.LIGHT_GREEN);
        assertThat(Json.decode(Level.codec(), "3").known()).isEqualTo(Level.Known.HIGH);
        assertThat(rewritten(Level.codec(), "7")).isEqualTo("7");
        assertThat(new Level(3)).isEqualTo(Level.HIGH).hasToString("3");
        assertThat(new Level(1).value() + 1).isEqualTo(2);
        assertThat(new ThingRatio(0.5)).isEqualTo(ThingRatio.VALUE_0_5).hasToString("0.5");
    }

    @Test
    void aUnionTakesEachFormAndKeepsOthers() {
        assertThat(Json.decode(Content.codec(), "\"x\"")).isEqualTo(new Content.TextValue("x"));
        assertThat(Json.decode(Content.codec(), "17")).isInstanceOf(Content.Unknown.class);
        for (String json : List.of("\"x\"", "[\"x\",\"y\"]", "{\"html\":\"<p>\"}", "17", "true", "null")) {
            assertThat(rewritten(Content.codec(), json)).isEqualTo(json);
        }
    }

    @Test
    void nullIsRefusedWhereItIsPassed() {
        String[] none = new String[1];

        assertThatNullPointerException()
                .isThrownBy(() -> PersonUpdate.builder().phone(none[0]))
                .withMessage("phone");
    }

    @Test
    void bytesAreComparedByContent() {
        Person one = Json.decode(Person.codec(), PERSON);
        Person same = Json.decode(Person.codec(), PERSON);
        Person other = one.toBuilder().photo(new byte[] {9}).build();

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    }
}
