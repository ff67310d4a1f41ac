package golden.tokens.client;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code SessionsClient.issueToken}.
 *
 * @param scope the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record IssueTokenParams(@Nullable String scope) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static IssueTokenParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** Collects the values for {@link IssueTokenParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable String scope;

    private Builder() {}

    /**
     * {@return this builder}
     * @param scope the value
     */
    public Builder scope(String scope) {
      this.scope = Objects.requireNonNull(scope, "scope");
      return this;
    }

    /** {@return the values collected} */
    public IssueTokenParams build() {
      return new IssueTokenParams(scope);
    }
  }
}
