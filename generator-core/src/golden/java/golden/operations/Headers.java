package golden.operations;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.HeaderValues;
import java.net.http.HttpHeaders;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The headers of answers, in the types of the description.
 *
 * <p>The headers of a success are those of its {@code ApiResponse}, those of a failure are
 * those of its {@code ApiException}.
 */
@Generated("io.github.cubegen.emit.HeadersEmitter")
@SuppressWarnings("doclint:missing")
public final class Headers {
  private Headers() {}

  /**
   * how many there are
   *
   * <p>In answers to {@code listUsers}.
   *
   * @param headers the headers of an answer
   * @return its value; null if the answer does not have it
   * @throws IllegalArgumentException if it is not as the description says
   */
  public static @Nullable Integer xTotal(HttpHeaders headers) {
    return HeaderValues.bare(headers, "X-Total", Codecs.INT);
  }
}
