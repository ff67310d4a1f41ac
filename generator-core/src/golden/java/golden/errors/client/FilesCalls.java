package golden.errors.client;

import golden.errors.model.File;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Operation;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link FilesClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class FilesCalls {
  private static final Operation<File> GET_FILE =
      Operation.<File>of("getFile", "GET", "/files/{id}")
          .security("Token")
          .errors(Errors.STANDARD)
          .result(200, File.codec());

  private static final Operation<Void> DELETE_FILE =
      Operation.<Void>of("deleteFile", "DELETE", "/files/{id}")
          .security("Token", "Key")
          .security("Bearer")
          .security()
          .errors(Errors.SET_2)
          .noContent(204);

  private FilesCalls() {}

  static Call<File> getFile(String id) {
    return Call.of(GET_FILE).path("id", id);
  }

  static Call<Void> deleteFile(String id) {
    return Call.of(DELETE_FILE).path("id", id);
  }

  record Blocking(ApiClient api) implements FilesClient.Raw {
    @Override
    public FilesClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<File> getFile(String id) {
      return api.send(FilesCalls.getFile(id));
    }

    @Override
    public ApiResponse<Void> deleteFile(String id) {
      return api.send(FilesCalls.deleteFile(id));
    }
  }

  record Async(ApiClient api) implements AsyncFilesClient.Raw {
    @Override
    public AsyncFilesClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<File>> getFile(String id) {
      return api.sendAsync(FilesCalls.getFile(id));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> deleteFile(String id) {
      return api.sendAsync(FilesCalls.deleteFile(id));
    }
  }
}
