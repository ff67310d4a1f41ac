package golden.bodies;

import io.github.cubegen.runtime.ServerTemplate;
import java.net.URI;
import javax.annotation.processing.Generated;

/** The servers of the description. */
@Generated("io.github.cubegen.emit.ServersEmitter")
@SuppressWarnings("doclint:missing")
public final class Servers {
  private Servers() {}

  /**
   * The server at {@code https://{bucket}.example.net/store}.
   *
   * @return the address
   */
  public static URI example() {
    return example("pictures");
  }

  /**
   * The server at {@code https://{bucket}.example.net/store}.
   *
   * @param bucket what stands for {@code {bucket}}
   * @return the address
   */
  public static URI example(String bucket) {
    return ServerTemplate.of("https://{bucket}.example.net/store")
            .with("bucket", bucket)
            .toUri();
  }

  /**
   * The server at {@code /v2}.
   *
   * @param host where the API is: {@code https} and a host
   * @return the address
   */
  public static URI v2(URI host) {
    return ServerTemplate.of("/v2").on(host).toUri();
  }
}
