package golden.records.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.MissingPropertyException;
import io.github.cubegen.runtime.Required;
import io.github.cubegen.runtime.ValueEquality;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * <p>Has every <em>kind</em> of property:
 *
 * <ul>
 *   <li>required ones and optional ones
 *   <li>ones with {@code null}
 * </ul>
 *
 * @param id assigned by the server
 * @param login 3 to 70 characters.
 * @param avatar always sent
 * @param tags the property
 * @param aliases the property
 * @param age the property
 * @param height the property
 * @param birthDate {@code birth_date} on the wire.
 * @param createdAt {@code created_at} on the wire.
 * @param lastSeen In seconds since 1970-01-01T00:00Z on the wire. {@code last_seen} on the
 *     wire.
 * @param uuid the property
 * @param photo Base64 on the wire.
 * @param scores the property
 * @param custom anything
 * @param address Where a person lives.
 * @param password the property
 * @param oldPasswords {@code old_passwords} on the wire.
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Person(
    long id,
    String login,
    @Nullable URI avatar,
    List<String> tags,
    @Nullable List<@Nullable String> aliases,
    @Nullable Integer age,
    @Nullable Double height,
    @Nullable LocalDate birthDate,
    @Nullable OffsetDateTime createdAt,
    @Nullable Instant lastSeen,
    @Nullable UUID uuid,
    byte @Nullable [] photo,
    @Nullable Map<String, Double> scores,
    @Nullable JsonValue custom,
    @Nullable Address address,
    @Nullable String password,
    @Nullable List<String> oldPasswords,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Person> CODEC = JsonCodec.of("Person", Person::read,
      Person::write);

  /** @hidden {@inheritDoc} */
  public Person {
    tags = Copies.list(tags);
    aliases = aliases == null ? null : Copies.nullableList(aliases);
    scores = scores == null ? null : Copies.map(scores);
    oldPasswords = oldPasswords == null ? null : Copies.list(oldPasswords);
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.id = this.id;
    b.login = this.login;
    b.avatar = this.avatar;
    b.tags = this.tags;
    b.aliases = this.aliases;
    b.age = this.age;
    b.height = this.height;
    b.birthDate = this.birthDate;
    b.createdAt = this.createdAt;
    b.lastSeen = this.lastSeen;
    b.uuid = this.uuid;
    b.photo = this.photo;
    b.scores = this.scores;
    b.custom = this.custom;
    b.address = this.address;
    b.password = this.password;
    b.oldPasswords = this.oldPasswords;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Person> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return "Person[id=" + id
        + ", login=" + login
        + ", avatar=" + avatar
        + ", tags=" + tags
        + ", aliases=" + aliases
        + ", age=" + age
        + ", height=" + height
        + ", birthDate=" + birthDate
        + ", createdAt=" + createdAt
        + ", lastSeen=" + lastSeen
        + ", uuid=" + uuid
        + ", photo=" + photo
        + ", scores=" + scores
        + ", custom=" + custom
        + ", address=" + address
        + ", password=***"
        + ", oldPasswords=***"
        + ", additionalProperties=" + additionalProperties
        + "]";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Person o
        && ValueEquality.equal(
            new Object[] {this.id, this.login, this.avatar, this.tags, this.aliases, this.age,
                this.height, this.birthDate, this.createdAt, this.lastSeen, this.uuid, this.photo,
                this.scores, this.custom, this.address, this.password, this.oldPasswords,
                this.additionalProperties},
            new Object[] {o.id, o.login, o.avatar, o.tags, o.aliases, o.age, o.height, o.birthDate,
                o.createdAt, o.lastSeen, o.uuid, o.photo, o.scores, o.custom, o.address, o.password,
                o.oldPasswords, o.additionalProperties});
  }

  @Override
  public int hashCode() {
    return ValueEquality.hash(new Object[] {this.id, this.login, this.avatar, this.tags,
        this.aliases, this.age, this.height, this.birthDate, this.createdAt, this.lastSeen,
        this.uuid, this.photo, this.scores, this.custom, this.address, this.password,
        this.oldPasswords, this.additionalProperties});
  }

  private static Person read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> b.id = in.readLong();
        case "login" -> b.login = in.readString();
        case "avatar" -> b.avatar = in.readOrNull(Codecs.URI);
        case "tags" -> b.tags = in.readList(Codecs.STRING);
        case "aliases" -> b.aliases = in.readListOrNull(Codecs.nullable(Codecs.STRING));
        case "age" -> b.age = in.readIntOrNull();
        case "height" -> b.height = in.readDoubleOrNull();
        case "birth_date" -> b.birthDate = in.readOrNull(Codecs.DATE);
        case "created_at" -> b.createdAt = in.readOrNull(Codecs.DATE_TIME);
        case "last_seen" -> b.lastSeen = in.readOrNull(Codecs.UNIX_TIME);
        case "uuid" -> b.uuid = in.readOrNull(Codecs.UUID);
        case "photo" -> b.photo = in.readOrNull(Codecs.BYTES);
        case "scores" -> b.scores = in.readMapOrNull(Codecs.DOUBLE);
        case "custom" -> b.custom = in.readValue();
        case "address" -> b.address = in.readOrNull(Address.codec());
        case "password" -> b.password = in.readStringOrNull();
        case "old_passwords" -> b.oldPasswords = in.readListOrNull(Codecs.STRING);
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Person value) throws IOException {
    out.beginObject();
    out.property("id", value.id);
    out.property("login", value.login);
    out.propertyOrNull("avatar", value.avatar, Codecs.URI);
    out.list("tags", value.tags, Codecs.STRING);
    out.list("aliases", value.aliases, Codecs.nullable(Codecs.STRING));
    out.property("age", value.age, Codecs.INT);
    out.property("height", value.height, Codecs.DOUBLE);
    out.property("birth_date", value.birthDate, Codecs.DATE);
    out.property("created_at", value.createdAt, Codecs.DATE_TIME);
    out.property("last_seen", value.lastSeen, Codecs.UNIX_TIME);
    out.property("uuid", value.uuid, Codecs.UUID);
    out.property("photo", value.photo, Codecs.BYTES);
    out.map("scores", value.scores, Codecs.DOUBLE);
    out.property("custom", value.custom, Codecs.JSON);
    out.property("address", value.address, Address.codec());
    out.property("password", value.password);
    out.list("old_passwords", value.oldPasswords, Codecs.STRING);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Person}. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable String login;
    private @Nullable URI avatar;
    private @Nullable List<String> tags;
    private @Nullable List<@Nullable String> aliases;
    private @Nullable Integer age;
    private @Nullable Double height;
    private @Nullable LocalDate birthDate;
    private @Nullable OffsetDateTime createdAt;
    private @Nullable Instant lastSeen;
    private @Nullable UUID uuid;
    private byte @Nullable [] photo;
    private @Nullable Map<String, Double> scores;
    private @Nullable JsonValue custom;
    private @Nullable Address address;
    private @Nullable String password;
    private @Nullable List<String> oldPasswords;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param id assigned by the server
     */
    public Builder id(long id) {
      this.id = id;
      return this;
    }

    /**
     * {@return this builder}
     * @param login 3 to 70 characters.
     */
    public Builder login(String login) {
      this.login = Objects.requireNonNull(login, "login");
      return this;
    }

    /**
     * {@return this builder}
     * @param avatar always sent
     */
    public Builder avatar(@Nullable URI avatar) {
      this.avatar = avatar;
      return this;
    }

    /**
     * {@return this builder}
     * @param tags the value
     */
    public Builder tags(List<String> tags) {
      this.tags = Objects.requireNonNull(tags, "tags");
      return this;
    }

    /**
     * {@return this builder}
     * @param aliases the value
     */
    public Builder aliases(List<@Nullable String> aliases) {
      this.aliases = Objects.requireNonNull(aliases, "aliases");
      return this;
    }

    /**
     * {@return this builder}
     * @param age the value
     */
    public Builder age(int age) {
      this.age = age;
      return this;
    }

    /**
     * {@return this builder}
     * @param height the value
     */
    public Builder height(double height) {
      this.height = height;
      return this;
    }

    /**
     * {@return this builder}
     * @param birthDate {@code birth_date} on the wire.
     */
    public Builder birthDate(LocalDate birthDate) {
      this.birthDate = Objects.requireNonNull(birthDate, "birthDate");
      return this;
    }

    /**
     * {@return this builder}
     * @param createdAt {@code created_at} on the wire.
     */
    public Builder createdAt(OffsetDateTime createdAt) {
      this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
      return this;
    }

    /**
     * {@return this builder}
     * @param lastSeen In seconds since 1970-01-01T00:00Z on the wire.
     */
    public Builder lastSeen(Instant lastSeen) {
      this.lastSeen = Objects.requireNonNull(lastSeen, "lastSeen");
      return this;
    }

    /**
     * {@return this builder}
     * @param uuid the value
     */
    public Builder uuid(UUID uuid) {
      this.uuid = Objects.requireNonNull(uuid, "uuid");
      return this;
    }

    /**
     * {@return this builder}
     * @param photo Base64 on the wire.
     */
    public Builder photo(byte[] photo) {
      this.photo = Objects.requireNonNull(photo, "photo");
      return this;
    }

    /**
     * {@return this builder}
     * @param scores the value
     */
    public Builder scores(Map<String, Double> scores) {
      this.scores = Objects.requireNonNull(scores, "scores");
      return this;
    }

    /**
     * {@return this builder}
     * @param custom anything
     */
    public Builder custom(JsonValue custom) {
      this.custom = Objects.requireNonNull(custom, "custom");
      return this;
    }

    /**
     * {@return this builder}
     * @param address Where a person lives.
     */
    public Builder address(Address address) {
      this.address = Objects.requireNonNull(address, "address");
      return this;
    }

    /**
     * {@return this builder}
     * @param password the value
     */
    public Builder password(String password) {
      this.password = Objects.requireNonNull(password, "password");
      return this;
    }

    /**
     * {@return this builder}
     * @param oldPasswords {@code old_passwords} on the wire.
     */
    public Builder oldPasswords(List<String> oldPasswords) {
      this.oldPasswords = Objects.requireNonNull(oldPasswords, "oldPasswords");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "id", "id", "login", "login", "avatar", "avatar", "tags", "tags",
          "aliases", "aliases", "age", "age", "height", "height", "birth_date", "birthDate",
          "created_at", "createdAt", "last_seen", "lastSeen", "uuid", "uuid", "photo", "photo",
          "scores", "scores", "custom", "custom", "address", "address", "password", "password",
          "old_passwords", "oldPasswords");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Person build() {
      return new Person(Required.value(id, "Person", "id"),
          Required.value(login, "Person", "login"), avatar, Required.value(tags, "Person", "tags"),
          aliases, age, height, birthDate, createdAt, lastSeen, uuid, photo, scores, custom,
          address, password, oldPasswords, Copies.orEmpty(additionalProperties));
    }
  }
}
