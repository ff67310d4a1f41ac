package golden.pages.client;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.listOlder}.
 *
 * @param idLt {@code id[lt]} on the wire.
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record ListOlderParams(@Nullable Long idLt) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static ListOlderParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.idLt = idLt();
    return b;
  }

  /** Collects the values for {@link ListOlderParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Long idLt;

    private Builder() {}

    /**
     * {@return this builder}
     * @param idLt {@code id[lt]} on the wire.
     */
    public Builder idLt(long idLt) {
      this.idLt = idLt;
      return this;
    }

    /** {@return the values collected} */
    public ListOlderParams build() {
      return new ListOlderParams(idLt);
    }
  }
}
