package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cubegen.it.features.FeaturesClient;
import io.github.cubegen.it.features.model.Address;
import io.github.cubegen.it.features.model.Animal;
import io.github.cubegen.it.features.model.Cat;
import io.github.cubegen.it.features.model.Dog;
import io.github.cubegen.it.features.model.Note;
import io.github.cubegen.it.features.model.Parcel;
import io.github.cubegen.it.features.model.ParcelPriority;
import io.github.cubegen.it.features.model.ParcelStamp;
import io.github.cubegen.it.features.model.ParcelStatus;
import io.github.cubegen.it.features.model.ParcelTo;
import io.github.cubegen.it.features.model.ParcelUnit;
import io.github.cubegen.it.features.runtime.BinaryContent;
import io.github.cubegen.it.features.runtime.DecodingException;
import io.github.cubegen.it.features.runtime.Download;
import io.github.cubegen.it.features.runtime.JsonValue;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema can say, as it goes over a socket: how it is written, and that nothing is lost when it comes back. */
class SchemaFeaturesTest {

    private final EchoServer server = new EchoServer();
    private final FeaturesClient client =
            FeaturesClient.builder().baseUri(server.address()).build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    private static Parcel.Builder parcel() {
        return Parcel.builder().carrier("post");
    }

    /** Sends a parcel, and {@return what of it is beyond its carrier} */
    private String sent(Parcel parcel) {
        client.post().send(parcel);
        return server.received().replaceFirst("\"carrier\":\"post\",?", "");
    }

    /** Receives a parcel and sends it back as it is. */
    private Parcel returned(String json) {
        server.answer(json);
        Parcel received = client.post().send(parcel().build());
        client.post().send(received);
        assertThat(server.received()).isEqualTo(json);
        return received;
    }

    @Test
    void aCatIsNeverTakenForADog() {
        server.answer("{\"kind\":\"cat\",\"name\":\"Tom\",\"age\":3}");
        assertThat(client.zoo().keepAnimal(Dog.builder().kind("dog").build()))
                .isEqualTo(Cat.builder().kind("cat").name("Tom").age(3).build());
        server.answer("{\"name\":\"Tom\",\"age\":3,\"kind\":\"tomcat\"}");
        assertThat(client.zoo().keepAnimal(Dog.builder().kind("dog").build())).isInstanceOf(Cat.class);
        server.answer("{\"name\":\"Rex\",\"kind\":\"dog\"}");
        assertThat(client.zoo().keepAnimal(Cat.builder().kind("cat").build())).isInstanceOf(Dog.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"bird\",\"name\":\"Tweety\",\"wings\":[1.50,null,{\"x\":1e3}]}",
                "{\"name\":\"nobody\"}",
                "[1,\"two\"]",
                "7"
            })
    void anUnknownVariantIsKept(String json) {
        server.answer(json);
        Animal animal = client.zoo().keepAnimal(Dog.builder().kind("dog").build());
        assertThat(animal).isEqualTo(new Animal.Unknown(JsonValue.parse(json)));
        client.zoo().keepAnimal(animal);
        assertThat(server.received()).isEqualTo(json);
    }

    @Test
    void unknownValuesOfEnumerationsAreKept() {
        Parcel received = returned("{\"carrier\":\"post\",\"unit\":\"lb\",\"status\":\"lost\",\"priority\":9}");
        assertThat(received.status()).isEqualTo(new ParcelStatus("lost"));
        assertThat(received.priority()).isEqualTo(new ParcelPriority(9));
        assertThat(received.unit()).isEqualTo(new ParcelUnit("lb")).isNotEqualTo(ParcelUnit.KG);
    }

    @Test
    void unknownFieldsAreKept() {
        Parcel received = returned("{\"carrier\":\"post\",\"more\":{\"a\":[1.50,null]},\"big\":12345678901234567890}");
        assertThat(received.additionalProperties()).containsOnlyKeys("more", "big");
    }

    @Test
    void absentNullAndValueAreThreeThings() {
        assertThat(sent(parcel().build())).isEqualTo("{}");
        assertThat(sent(parcel().clearNote().clearNickname().build())).isEqualTo("{\"note\":null,\"nickname\":null}");
        assertThat(sent(parcel().note("fragile").nickname("Box").build()))
                .isEqualTo("{\"note\":\"fragile\",\"nickname\":\"Box\"}");
        assertThat(returned("{\"carrier\":null,\"note\":null}").note()).isNull();
        assertThat(returned("{\"carrier\":null}").nullProperties()).isEmpty();
    }

    @Test
    void whatIsRequiredAndMayBeNullHasToBeSaid() {
        assertThatThrownBy(() -> Parcel.builder().build()).hasMessageContaining("carrier");
        client.post().send(Parcel.builder().carrier(null).build());
        assertThat(server.received()).isEqualTo("{\"carrier\":null}");
    }

    @Test
    void anIdThatOnlyTheServerGivesIsRequiredThereAlone() {
        assertThat(returned("{\"id\":9007199254740993,\"carrier\":\"post\"}").id())
                .isEqualTo(9007199254740993L);
    }

    @Test
    void formatsHaveTheirTypes() {
        Parcel all = parcel().sentAt(OffsetDateTime.parse("2024-02-29T23:59:59.5+05:30"))
                .day(LocalDate.of(2024, 2, 29))
                .opens(OffsetTime.parse("08:30:15Z"))
                .within(Duration.ofHours(36))
                .key(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"))
                .page(URI.create("https://post.example/?id=1"))
                .seal(new byte[] {0, -1, 127})
                .weight(1.5f)
                .value(0.1)
                .serial(new BigInteger("99999999999999999999"))
                .build();
        String json = "{\"sentAt\":\"2024-02-29T23:59:59.5+05:30\",\"day\":\"2024-02-29\",\"opens\":\"08:30:15Z\","
                + "\"within\":\"PT36H\",\"key\":\"123e4567-e89b-12d3-a456-426614174000\","
                + "\"page\":\"https://post.example/?id=1\",\"seal\":\"AP9/\",\"weight\":1.5,\"value\":0.1,"
                + "\"serial\":99999999999999999999}";
        assertThat(sent(all)).isEqualTo(json);
        assertThat(returned(json.replace("{", "{\"carrier\":\"post\",")))
                .isEqualTo(all)
                .hasSameHashCodeAs(all);
    }

    @Test
    void bytesAreComparedByWhatTheyAre() {
        Parcel all = parcel().seals(List.of(new byte[] {0, -1, 127}, new byte[0]))
                .marks(Map.of("left", new byte[] {1}))
                .stamp(new ParcelStamp.ListValue(List.of(new byte[] {2})))
                .build();
        String json = "{\"seals\":[\"AP9/\",\"\"],\"marks\":{\"left\":\"AQ==\"},\"stamp\":[\"Ag==\"]}";
        assertThat(sent(all)).isEqualTo(json);
        String received = json.replace("{\"seals", "{\"carrier\":\"post\",\"seals");
        assertThat(returned(received)).isEqualTo(all).hasSameHashCodeAs(all);
        assertThat(returned(received.replace("Ag==", "Aw=="))).isNotEqualTo(all);
    }

    @Test
    void aSecretIsSentAndNotShown() {
        Parcel parcel = parcel().pin("4711").build();
        assertThat(sent(parcel)).isEqualTo("{\"pin\":\"4711\"}");
        assertThat(parcel.toString()).doesNotContain("4711");
    }

    @Test
    void listsMapsAndTuplesKeepTheirOrder() {
        assertThat(returned("{\"carrier\":\"post\",\"labels\":[\"b\",\"a\",\"b\"],\"fees\":{\"z\":1.5,\"a\":2.0},"
                                + "\"size\":[2.5,\"m\"]}")
                        .labels())
                .containsExactly("b", "a", "b")
                .isUnmodifiable();
        assertThat(sent(parcel().fees(Map.of("a", 1.5)).labels(List.of()).build()))
                .isEqualTo("{\"labels\":[],\"fees\":{\"a\":1.5}}");
    }

    @Test
    void aParcelCanBeInAParcel() {
        Parcel received = returned("{\"carrier\":\"a\",\"contents\":[{\"carrier\":\"b\",\"contents\":[]},"
                + "{\"carrier\":\"c\",\"around\":{\"carrier\":null}}]}");
        assertThat(received.contents())
                .hasSize(2)
                .last()
                .satisfies(last -> assertThat(last.around())
                        .isEqualTo(Parcel.builder().carrier(null).build()));
    }

    @Test
    void aUnionOfKindsOfJsonIsToldApartByThem() {
        assertThat(returned("{\"carrier\":\"post\",\"to\":\"John\"}").to()).isEqualTo(new ParcelTo.TextValue("John"));
        assertThat(returned("{\"carrier\":\"post\",\"to\":42}").to()).isEqualTo(new ParcelTo.NumberValue(42));
        assertThat(returned("{\"carrier\":\"post\",\"to\":[\"a\",\"b\"]}").to())
                .isEqualTo(new ParcelTo.ListValue(List.of("a", "b")));
        assertThat(returned("{\"carrier\":\"post\",\"to\":{\"street\":\"1 Main St\"}}")
                        .to())
                .isEqualTo(Address.builder().street("1 Main St").build());
        for (String other : List.of("true", "1.5", "123456789012345678901")) {
            assertThat(returned("{\"carrier\":\"post\",\"to\":" + other + "}").to())
                    .isEqualTo(new ParcelTo.Unknown(JsonValue.parse(other)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "1.50", "\"text\"", "[{\"a\":null}]", "{\"b\":{}}"})
    void anyJsonCanBeAnything(String json) {
        returned("{\"carrier\":\"post\",\"extra\":" + json + "}");
    }

    @Test
    void whatIsInheritedTwiceIsThereOnce() {
        Note note = Note.builder()
                .text("Hello")
                .author("me")
                .day(LocalDate.of(2024, 1, 2))
                .seal("wax")
                .build();
        assertThat(client.post().write(note)).isEqualTo(note);
        assertThat(server.received()).contains("\"text\":\"Hello\"", "\"author\":\"me\"", "\"day\":\"2024-01-02\"");
        assertThatThrownBy(() -> Note.builder().text("Hello").build()).hasMessageContaining("author");
    }

    @Test
    void whatIsNotOfItsTypeIsToldWithItsPlace() {
        server.answer("{\"carrier\":\"post\",\"contents\":[{\"carrier\":\"b\",\"day\":\"someday\"}]}");
        assertThatThrownBy(() -> client.post().send(parcel().build()))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("$.contents[0].day");
        server.answer("{\"carrier\":\"post\",\"to\":[\"John\",1]}");
        assertThatThrownBy(() -> client.post().send(parcel().build()))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("$.to[1]");
    }

    @Test
    void bytesGoAsTheyAre() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        try (Download scan = client.post().scan(BinaryContent.of(all))) {
            assertThat(scan.readBytes(1000)).isEqualTo(all);
        }
        assertThat(server.received()).hasSize(256).startsWith("\u0000\u0001").endsWith("\u00fe\u00ff");
    }
}
