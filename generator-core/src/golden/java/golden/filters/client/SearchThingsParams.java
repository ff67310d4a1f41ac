package golden.filters.client;

import golden.filters.model.ThingFilter;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.searchThings}.
 *
 * @param criteria conditions that all hold At least 1 property.
 * @param limit the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record SearchThingsParams(
    @Nullable ThingFilter criteria,
    @Nullable Integer limit) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static SearchThingsParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** Collects the values for {@link SearchThingsParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable ThingFilter criteria;
    private @Nullable Integer limit;

    private Builder() {}

    /**
     * {@return this builder}
     * @param criteria conditions that all hold
     */
    public Builder criteria(ThingFilter criteria) {
      this.criteria = Objects.requireNonNull(criteria, "criteria");
      return this;
    }

    /**
     * {@return this builder}
     * @param limit the value
     */
    public Builder limit(int limit) {
      this.limit = limit;
      return this;
    }

    /** {@return the values collected} */
    public SearchThingsParams build() {
      return new SearchThingsParams(criteria, limit);
    }
  }
}
