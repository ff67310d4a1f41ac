package golden.operations.client;

import golden.operations.model.ListUsersNear;
import io.github.cubegen.runtime.Copies;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code UsersClient.listUsers}.
 *
 * @param page from 1
 * @param perPage At most 100. Default {@code 10}. {@code per_page} on the wire.
 * @param idIn only these users {@code id[in][]} on the wire.
 * @param tags the parameter
 * @param near the parameter
 * @param since the parameter
 * @param filter the parameter
 * @param path the parameter
 * @param kind At least 1 element. {@code kind[]} on the wire.
 * @param pin the parameter
 * @param xTrace {@code X-Trace} on the wire.
 * @param xOptions {@code X-Options} on the wire.
 * @param flavor the parameter
 * @param cart the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record ListUsersParams(
    @Nullable Integer page,
    @Nullable Integer perPage,
    @Nullable List<Long> idIn,
    @Nullable List<String> tags,
    @Nullable ListUsersNear near,
    @Nullable OffsetDateTime since,
    @Nullable Map<String, String> filter,
    @Nullable String path,
    @Nullable List<String> kind,
    @Nullable String pin,
    @Nullable UUID xTrace,
    @Nullable List<String> xOptions,
    @Nullable String flavor,
    @Nullable List<Long> cart) {
  /**
   * Copies the values.
   *
   * @hidden {@inheritDoc}
   */
  public ListUsersParams {
    idIn = idIn == null ? null : Copies.list(idIn);
    tags = tags == null ? null : Copies.list(tags);
    filter = filter == null ? null : Copies.map(filter);
    kind = kind == null ? null : Copies.list(kind);
    xOptions = xOptions == null ? null : Copies.list(xOptions);
    cart = cart == null ? null : Copies.list(cart);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static ListUsersParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  @Override
  public String toString() {
    return "ListUsersParams[page=" + page
        + ", perPage=" + perPage
        + ", idIn=" + idIn
        + ", tags=" + tags
        + ", near=" + near
        + ", since=" + since
        + ", filter=" + filter
        + ", path=" + path
        + ", kind=" + kind
        + ", pin=***"
        + ", xTrace=" + xTrace
        + ", xOptions=" + xOptions
        + ", flavor=" + flavor
        + ", cart=" + cart
        + "]";
  }

  /** Collects the values for {@link ListUsersParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Integer page;
    private @Nullable Integer perPage;
    private @Nullable List<Long> idIn;
    private @Nullable List<String> tags;
    private @Nullable ListUsersNear near;
    private @Nullable OffsetDateTime since;
    private @Nullable Map<String, String> filter;
    private @Nullable String path;
    private @Nullable List<String> kind;
    private @Nullable String pin;
    private @Nullable UUID xTrace;
    private @Nullable List<String> xOptions;
    private @Nullable String flavor;
    private @Nullable List<Long> cart;

    private Builder() {}

    /**
     * {@return this builder}
     * @param page from 1
     */
    public Builder page(int page) {
      this.page = page;
      return this;
    }

    /**
     * {@return this builder}
     * @param perPage At most 100. Default {@code 10}. {@code per_page} on the wire.
     */
    public Builder perPage(int perPage) {
      this.perPage = perPage;
      return this;
    }

    /**
     * {@return this builder}
     * @param idIn only these users
     */
    public Builder idIn(List<Long> idIn) {
      this.idIn = Objects.requireNonNull(idIn, "idIn");
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
     * @param near the value
     */
    public Builder near(ListUsersNear near) {
      this.near = Objects.requireNonNull(near, "near");
      return this;
    }

    /**
     * {@return this builder}
     * @param since the value
     */
    public Builder since(OffsetDateTime since) {
      this.since = Objects.requireNonNull(since, "since");
      return this;
    }

    /**
     * {@return this builder}
     * @param filter the value
     */
    public Builder filter(Map<String, String> filter) {
      this.filter = Objects.requireNonNull(filter, "filter");
      return this;
    }

    /**
     * {@return this builder}
     * @param path the value
     */
    public Builder path(String path) {
      this.path = Objects.requireNonNull(path, "path");
      return this;
    }

    /**
     * {@return this builder}
     * @param kind At least 1 element. {@code kind[]} on the wire.
     */
    public Builder kind(List<String> kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    /**
     * {@return this builder}
     * @param pin the value
     */
    public Builder pin(String pin) {
      this.pin = Objects.requireNonNull(pin, "pin");
      return this;
    }

    /**
     * {@return this builder}
     * @param xTrace {@code X-Trace} on the wire.
     */
    public Builder xTrace(UUID xTrace) {
      this.xTrace = Objects.requireNonNull(xTrace, "xTrace");
      return this;
    }

    /**
     * {@return this builder}
     * @param xOptions {@code X-Options} on the wire.
     */
    public Builder xOptions(List<String> xOptions) {
      this.xOptions = Objects.requireNonNull(xOptions, "xOptions");
      return this;
    }

    /**
     * {@return this builder}
     * @param flavor the value
     */
    public Builder flavor(String flavor) {
      this.flavor = Objects.requireNonNull(flavor, "flavor");
      return this;
    }

    /**
     * {@return this builder}
     * @param cart the value
     */
    public Builder cart(List<Long> cart) {
      this.cart = Objects.requireNonNull(cart, "cart");
      return this;
    }

    /** {@return the values collected} */
    public ListUsersParams build() {
      return new ListUsersParams(page, perPage, idIn, tags, near, since, filter, path, kind, pin,
          xTrace, xOptions, flavor, cart);
    }
  }
}
