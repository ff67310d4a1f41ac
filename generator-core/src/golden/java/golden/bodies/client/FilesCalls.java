package golden.bodies.client;

import golden.bodies.model.Facts;
import golden.bodies.model.SearchRequestNear;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.BinaryContent;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Download;
import io.github.cubegen.runtime.FormFields;
import io.github.cubegen.runtime.Multipart;
import io.github.cubegen.runtime.Operation;
import io.github.cubegen.runtime.RequestBody;
import io.github.cubegen.runtime.Style;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** How the operations of {@link FilesClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class FilesCalls {
  private static final Operation<String> UPLOAD =
      Operation.<String>of("upload", "POST", "/files")
          .server("https://pictures.example.net/store")
          .secrets("policy")
          .errors(Errors.SET_2)
          .text(201, "application/xml");

  private static final Operation<Download> DOWNLOAD =
      Operation.<Download>of("download", "GET", "/files/{id}")
          .errors(Errors.STANDARD)
          .binary(200, "application/octet-stream");

  private static final Operation<Void> REPLACE =
      Operation.<Void>of("replace", "PUT", "/files/{id}")
          .errors(Errors.STANDARD)
          .noContent(204);

  private static final Operation<String> READ_NOTE =
      Operation.<String>of("readNote", "GET", "/notes/{id}")
          .errors(Errors.STANDARD)
          .text(200, "text/plain");

  private static final Operation<Void> WRITE_NOTE =
      Operation.<Void>of("writeNote", "PUT", "/notes/{id}")
          .server("/v2")
          .errors(Errors.STANDARD)
          .noContent(204);

  private static final Operation<List<String>> SEARCH =
      Operation.<List<String>>of("search", "POST", "/search")
          .errors(Errors.STANDARD)
          .result(200, Codecs.list(Codecs.STRING));

  private static final Operation<ExportResult> EXPORT =
      Operation.<ExportResult>of("export", "GET", "/exports")
          .errors(Errors.STANDARD)
          .textAs(200, "text/csv", ExportResult.Ok::new)
          .resultAs(202, Facts.codec(), ExportResult.Accepted::new);

  private FilesCalls() {}

  static Call<String> upload(String key, BinaryContent file, UploadParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(UPLOAD)
        .server(params.server())
        .body(new Multipart("multipart/form-data")
            .fields(params.fields())
            .text("key", Objects.requireNonNull(key, "key"))
            .text("size", params.size())
            .text("tags", params.tags())
            .json("facts", params.facts(), Facts.codec(), "application/json")
            .text("policy", params.policy())
            .text("table", params.table(), "text/csv")
            .file("cover", params.cover(), "image/png")
            .files("pages", params.pages(), "image/png")
            .file("file", Objects.requireNonNull(file, "file"), "application/octet-stream")
            .toBody());
  }

  static Call<Download> download(String id) {
    return Call.of(DOWNLOAD).path("id", id);
  }

  static Call<Void> replace(String id, BinaryContent content) {
    return Call.of(REPLACE)
        .path("id", id)
        .body(RequestBody.binary("application/octet-stream", Objects.requireNonNull(content, "content")));
  }

  static Call<String> readNote(String id) {
    return Call.of(READ_NOTE).path("id", id);
  }

  static Call<Void> writeNote(String id, WriteNoteParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(WRITE_NOTE)
        .path("id", id)
        .body(RequestBody.text("text/plain", params.text()))
        .server(params.server());
  }

  static Call<List<String>> search(String query, SearchParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(SEARCH).body(new FormFields()
        .field("query", Objects.requireNonNull(query, "query"))
        .field("ids", params.ids())
        .field("kinds", params.kinds(), Style.FORM, false)
        .field("near", params.near(), SearchRequestNear.codec(), Style.DEEP_OBJECT, true)
        .json("facts", params.facts(), Facts.codec(), "application/json")
        .toBody());
  }

  static Call<ExportResult> export() {
    return Call.of(EXPORT);
  }

  record Blocking(ApiClient api) implements FilesClient.Raw {
    @Override
    public FilesClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<String> upload(String key, BinaryContent file, UploadParams params) {
      return api.send(FilesCalls.upload(key, file, params));
    }

    @Override
    public ApiResponse<Download> download(String id) {
      return api.send(FilesCalls.download(id));
    }

    @Override
    public ApiResponse<Void> replace(String id, BinaryContent content) {
      return api.send(FilesCalls.replace(id, content));
    }

    @Override
    public ApiResponse<String> readNote(String id) {
      return api.send(FilesCalls.readNote(id));
    }

    @Override
    public ApiResponse<Void> writeNote(String id, WriteNoteParams params) {
      return api.send(FilesCalls.writeNote(id, params));
    }

    @Override
    public ApiResponse<List<String>> search(String query, SearchParams params) {
      return api.send(FilesCalls.search(query, params));
    }

    @Override
    public ApiResponse<ExportResult> export() {
      return api.send(FilesCalls.export());
    }
  }

  record Async(ApiClient api) implements AsyncFilesClient.Raw {
    @Override
    public AsyncFilesClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<String>> upload(String key, BinaryContent file,
        UploadParams params) {
      return api.sendAsync(FilesCalls.upload(key, file, params));
    }

    @Override
    public CompletableFuture<ApiResponse<Download>> download(String id) {
      return api.sendAsync(FilesCalls.download(id));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> replace(String id, BinaryContent content) {
      return api.sendAsync(FilesCalls.replace(id, content));
    }

    @Override
    public CompletableFuture<ApiResponse<String>> readNote(String id) {
      return api.sendAsync(FilesCalls.readNote(id));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> writeNote(String id, WriteNoteParams params) {
      return api.sendAsync(FilesCalls.writeNote(id, params));
    }

    @Override
    public CompletableFuture<ApiResponse<List<String>>> search(String query, SearchParams params) {
      return api.sendAsync(FilesCalls.search(query, params));
    }

    @Override
    public CompletableFuture<ApiResponse<ExportResult>> export() {
      return api.sendAsync(FilesCalls.export());
    }
  }
}
