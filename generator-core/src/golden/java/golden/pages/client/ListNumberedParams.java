package golden.pages.client;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.listNumbered}.
 *
 * @param page At least 1.
 * @param perPage Default {@code 10}. {@code per_page} on the wire.
 * @param name the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record ListNumberedParams(
    @Nullable Integer page,
    @Nullable Integer perPage,
    @Nullable String name) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static ListNumberedParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.page = page();
    b.perPage = perPage();
    b.name = name();
    return b;
  }

  /** Collects the values for {@link ListNumberedParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Integer page;
    private @Nullable Integer perPage;
    private @Nullable String name;

    private Builder() {}

    /**
     * {@return this builder}
     * @param page At least 1.
     */
    public Builder page(int page) {
      this.page = page;
      return this;
    }

    /**
     * {@return this builder}
     * @param perPage Default {@code 10}. {@code per_page} on the wire.
     */
    public Builder perPage(int perPage) {
      this.perPage = perPage;
      return this;
    }

    /**
     * {@return this builder}
     * @param name the value
     */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /** {@return the values collected} */
    public ListNumberedParams build() {
      return new ListNumberedParams(page, perPage, name);
    }
  }
}
