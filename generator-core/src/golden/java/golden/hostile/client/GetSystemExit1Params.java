package golden.hostile.client;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ABClient.getSystemExit1}.
 *
 * @param qSystemSetPropertyX1 &#92; {@code q"+System.setProperty("X","1")+"} on the wire.
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record GetSystemExit1Params(@Nullable String qSystemSetPropertyX1) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static GetSystemExit1Params of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** Collects the values for {@link GetSystemExit1Params}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable String qSystemSetPropertyX1;

    private Builder() {}

    /**
     * {@return this builder}
     * @param qSystemSetPropertyX1 &#92;
     */
    public Builder qSystemSetPropertyX1(String qSystemSetPropertyX1) {
      this.qSystemSetPropertyX1 =
          Objects.requireNonNull(qSystemSetPropertyX1, "qSystemSetPropertyX1");
      return this;
    }

    /** {@return the values collected} */
    public GetSystemExit1Params build() {
      return new GetSystemExit1Params(qSystemSetPropertyX1);
    }
  }
}
