package golden.unions.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.MissingPropertyException;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param content What a note says.
 * @param priority A number, or a word for it.
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Note(
    Content content,
    @Nullable NotePriority priority,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Note> CODEC = JsonCodec.of("Note", Note::read, Note::write);

  /** @hidden {@inheritDoc} */
  public Note {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.content = this.content;
    b.priority = this.priority;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Note> codec() {
    return CODEC;
  }

  private static Note read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "content" -> b.content = in.read(Content.codec());
        case "priority" -> b.priority = in.readOrNull(NotePriority.codec());
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Note value) throws IOException {
    out.beginObject();
    out.property("content", value.content, Content.codec());
    out.property("priority", value.priority, NotePriority.codec());
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Note}. */
  public static final class Builder {
    private @Nullable Content content;
    private @Nullable NotePriority priority;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param content What a note says.
     */
    public Builder content(Content content) {
      this.content = Objects.requireNonNull(content, "content");
      return this;
    }

    /**
     * {@return this builder}
     * @param priority A number, or a word for it.
     */
    public Builder priority(NotePriority priority) {
      this.priority = Objects.requireNonNull(priority, "priority");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "content", "content", "priority", "priority");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Note build() {
      return new Note(Required.value(content, "Note", "content"), priority,
          Copies.orEmpty(additionalProperties));
    }
  }
}
