package golden.bodies.client;

import golden.bodies.model.Facts;
import golden.bodies.model.SearchRequestNear;
import io.github.cubegen.runtime.Copies;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code FilesClient.search}.
 *
 * @param ids the parameter
 * @param kinds the parameter
 * @param near the parameter
 * @param facts the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record SearchParams(
    @Nullable List<Long> ids,
    @Nullable List<String> kinds,
    @Nullable SearchRequestNear near,
    @Nullable Facts facts) {
  /**
   * Copies the values.
   *
   * @hidden {@inheritDoc}
   */
  public SearchParams {
    ids = ids == null ? null : Copies.list(ids);
    kinds = kinds == null ? null : Copies.list(kinds);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static SearchParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** Collects the values for {@link SearchParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable List<Long> ids;
    private @Nullable List<String> kinds;
    private @Nullable SearchRequestNear near;
    private @Nullable Facts facts;

    private Builder() {}

    /**
     * {@return this builder}
     * @param ids the value
     */
    public Builder ids(List<Long> ids) {
      this.ids = Objects.requireNonNull(ids, "ids");
      return this;
    }

    /**
     * {@return this builder}
     * @param kinds the value
     */
    public Builder kinds(List<String> kinds) {
      this.kinds = Objects.requireNonNull(kinds, "kinds");
      return this;
    }

    /**
     * {@return this builder}
     * @param near the value
     */
    public Builder near(SearchRequestNear near) {
      this.near = Objects.requireNonNull(near, "near");
      return this;
    }

    /**
     * {@return this builder}
     * @param facts the value
     */
    public Builder facts(Facts facts) {
      this.facts = Objects.requireNonNull(facts, "facts");
      return this;
    }

    /** {@return the values collected} */
    public SearchParams build() {
      return new SearchParams(ids, kinds, near, facts);
    }
  }
}
