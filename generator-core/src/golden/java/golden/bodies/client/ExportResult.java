package golden.bodies.client;

import golden.bodies.model.Facts;
import javax.annotation.processing.Generated;

/** What a success of {@code FilesClient.export} gives, by its status. */
@Generated("io.github.cubegen.emit.OutcomesEmitter")
public sealed interface ExportResult {
  /**
   * All.
   *
   * @param value the body
   */
  record Ok(String value) implements ExportResult {}

  /**
   * Later.
   *
   * @param value the body
   */
  record Accepted(Facts value) implements ExportResult {}
}
