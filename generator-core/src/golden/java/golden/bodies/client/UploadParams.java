package golden.bodies.client;

import golden.bodies.model.Facts;
import io.github.cubegen.runtime.BinaryContent;
import io.github.cubegen.runtime.Copies;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code FilesClient.upload}.
 *
 * @param size the parameter
 * @param tags the parameter
 * @param facts the parameter
 * @param policy the parameter
 * @param table the parameter
 * @param cover the parameter
 * @param pages the parameter
 * @param fields Fields that the description does not name.
 * @param server Where to send the call, instead of {@code https://pictures.example.net/store}.
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record UploadParams(
    @Nullable Long size,
    @Nullable List<String> tags,
    @Nullable Facts facts,
    @Nullable String policy,
    @Nullable String table,
    @Nullable BinaryContent cover,
    @Nullable List<BinaryContent> pages,
    @Nullable Map<String, String> fields,
    @Nullable URI server) {
  /**
   * Copies the values.
   *
   * @hidden {@inheritDoc}
   */
  public UploadParams {
    tags = tags == null ? null : Copies.list(tags);
    pages = pages == null ? null : Copies.list(pages);
    fields = fields == null ? null : Copies.map(fields);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static UploadParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  @Override
  public String toString() {
    return "UploadParams[size=" + size
        + ", tags=" + tags
        + ", facts=" + facts
        + ", policy=***"
        + ", table=" + table
        + ", cover=" + cover
        + ", pages=" + pages
        + ", fields=" + fields
        + ", server=" + server
        + "]";
  }

  /** Collects the values for {@link UploadParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Long size;
    private @Nullable List<String> tags;
    private @Nullable Facts facts;
    private @Nullable String policy;
    private @Nullable String table;
    private @Nullable BinaryContent cover;
    private @Nullable List<BinaryContent> pages;
    private @Nullable Map<String, String> fields;
    private @Nullable URI server;

    private Builder() {}

    /**
     * {@return this builder}
     * @param size the value
     */
    public Builder size(long size) {
      this.size = size;
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
     * @param facts the value
     */
    public Builder facts(Facts facts) {
      this.facts = Objects.requireNonNull(facts, "facts");
      return this;
    }

    /**
     * {@return this builder}
     * @param policy the value
     */
    public Builder policy(String policy) {
      this.policy = Objects.requireNonNull(policy, "policy");
      return this;
    }

    /**
     * {@return this builder}
     * @param table the value
     */
    public Builder table(String table) {
      this.table = Objects.requireNonNull(table, "table");
      return this;
    }

    /**
     * {@return this builder}
     * @param cover the value
     */
    public Builder cover(BinaryContent cover) {
      this.cover = Objects.requireNonNull(cover, "cover");
      return this;
    }

    /**
     * {@return this builder}
     * @param pages the value
     */
    public Builder pages(List<BinaryContent> pages) {
      this.pages = Objects.requireNonNull(pages, "pages");
      return this;
    }

    /**
     * {@return this builder}
     * @param fields Fields that the description does not name.
     */
    public Builder fields(Map<String, String> fields) {
      this.fields = Objects.requireNonNull(fields, "fields");
      return this;
    }

    /**
     * {@return this builder}
     * @param server Where to send the call, instead of {@code https://pictures.example.net/store}.
     */
    public Builder server(URI server) {
      this.server = Objects.requireNonNull(server, "server");
      return this;
    }

    /** {@return the values collected} */
    public UploadParams build() {
      return new UploadParams(size, tags, facts, policy, table, cover, pages, fields, server);
    }
  }
}
