package golden.operations.client;

import golden.operations.model.Note;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code UsersClient.touchNote}.
 *
 * @param note the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record TouchNoteParams(@Nullable Note note) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static TouchNoteParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** Collects the values for {@link TouchNoteParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Note note;

    private Builder() {}

    /**
     * {@return this builder}
     * @param note the value
     */
    public Builder note(Note note) {
      this.note = Objects.requireNonNull(note, "note");
      return this;
    }

    /** {@return the values collected} */
    public TouchNoteParams build() {
      return new TouchNoteParams(note);
    }
  }
}
