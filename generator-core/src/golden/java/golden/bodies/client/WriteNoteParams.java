package golden.bodies.client;

import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code FilesClient.writeNote}.
 *
 * @param text The note.
 * @param server Where to send the call, instead of {@code /v2}.
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record WriteNoteParams(
    @Nullable String text,
    @Nullable URI server) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static WriteNoteParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** Collects the values for {@link WriteNoteParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable String text;
    private @Nullable URI server;

    private Builder() {}

    /**
     * {@return this builder}
     * @param text The note.
     */
    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    /**
     * {@return this builder}
     * @param server Where to send the call, instead of {@code /v2}.
     */
    public Builder server(URI server) {
      this.server = Objects.requireNonNull(server, "server");
      return this;
    }

    /** {@return the values collected} */
    public WriteNoteParams build() {
      return new WriteNoteParams(text, server);
    }
  }
}
