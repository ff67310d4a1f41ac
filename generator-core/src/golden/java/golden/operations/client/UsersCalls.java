package golden.operations.client;

import golden.operations.model.ListUsersNear;
import golden.operations.model.Note;
import golden.operations.model.User;
import golden.operations.model.UserPage;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.Call;
import io.github.cubegen.runtime.CallOptions;
import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Operation;
import io.github.cubegen.runtime.Required;
import io.github.cubegen.runtime.Style;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** How the operations of {@link UsersClient} stand on the wire. */
@Generated("io.github.cubegen.emit.CallsEmitter")
@SuppressWarnings("doclint:missing")
final class UsersCalls {
  private static final Operation<User> GET_USER_BY_ID =
      Operation.<User>of("getUserById", "GET", "/users/{user_id}")
          .errors(Errors.STANDARD)
          .result(200, Codecs.envelope("user", User.codec()));

  private static final Operation<User> UPDATE_USER =
      Operation.<User>of("updateUser", "PUT", "/users/{user_id}")
          .errors(Errors.STANDARD)
          .result(200, Codecs.envelope("user", User.codec()));

  private static final Operation<Void> DELETE_USER =
      Operation.<Void>of("deleteUser", "DELETE", "/users/{user_id}")
          .errors(Errors.STANDARD)
          .noContent(200);

  private static final Operation<UserPage> LIST_USERS =
      Operation.<UserPage>of("listUsers", "GET", "/users")
          .secrets("pin")
          .errors(Errors.STANDARD)
          .result(200, UserPage.codec());

  private static final Operation<Void> SET_NOTE =
      Operation.<Void>of("setNote", "PUT", "/users/{user_id}/note")
          .errors(Errors.STANDARD)
          .noContent(204);

  private static final Operation<Void> TOUCH_NOTE =
      Operation.<Void>of("touchNote", "POST", "/users/{user_id}/note")
          .idempotent(true)
          .errors(Errors.STANDARD)
          .noContent(204);

  private static final Operation<Void> LIST_USERS_OF_AREA =
      Operation.<Void>of("listUsersOfArea", "GET", "/areas/{area}/users")
          .errors(Errors.STANDARD)
          .noContent(204);

  private static final Operation<List<User>> LIST_USERS_OF_GROUPS =
      Operation.<List<User>>of("listUsersOfGroups", "GET", "/groups/{ids}/{kind}/users")
          .secrets("kind")
          .errors(Errors.STANDARD)
          .result(Codecs.list(User.codec()));

  private UsersCalls() {}

  static Call<User> getUserById(long userId) {
    return Call.of(GET_USER_BY_ID).path("user_id", userId);
  }

  static Call<User> updateUser(long userId, User user) {
    return Call.of(UPDATE_USER)
        .path("user_id", userId)
        .json("application/json", Codecs.envelope("user", User.codec()),
            Objects.requireNonNull(user, "user"));
  }

  static Call<Void> deleteUser(long userId) {
    return Call.of(DELETE_USER).path("user_id", userId);
  }

  static Call<UserPage> listUsers(ListUsersParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(LIST_USERS)
        .query("page", params.page())
        .query("per_page", params.perPage())
        .query("id[in][]", params.idIn())
        .query("tags", params.tags(), Style.PIPE_DELIMITED, false)
        .query("near", params.near(), ListUsersNear.codec(), Style.DEEP_OBJECT, true)
        .query("since", params.since())
        .queryJson("filter", params.filter(), Codecs.map(Codecs.STRING))
        .queryReserved("path", params.path(), Style.FORM, true)
        .query("kind[]", Required.items(params.kind(), "kind[]"))
        .query("pin", params.pin())
        .header("X-Trace", params.xTrace())
        .headerJson("X-Options", params.xOptions(), Codecs.list(Codecs.STRING))
        .cookie("flavor", params.flavor())
        .cookieJson("cart", params.cart(), Codecs.list(Codecs.LONG));
  }

  static Call<Void> setNote(long userId, @Nullable Note note) {
    return Call.of(SET_NOTE)
        .path("user_id", userId)
        .json("application/json", Codecs.nullable(Note.codec()), note);
  }

  static Call<Void> touchNote(long userId, TouchNoteParams params) {
    Objects.requireNonNull(params, "params");
    return Call.of(TOUCH_NOTE)
        .path("user_id", userId)
        .optionalJson("application/json", Note.codec(), params.note());
  }

  static Call<Void> listUsersOfArea(Map<String, Long> area, List<Long> ids) {
    return Call.of(LIST_USERS_OF_AREA)
        .pathJson("area", Objects.requireNonNull(area, "area"), Codecs.map(Codecs.LONG))
        .query("ids", Required.items(Objects.requireNonNull(ids, "ids"), "ids"), Style.FORM, false);
  }

  static Call<List<User>> listUsersOfGroups(List<Integer> ids, String kind, String order) {
    return Call.of(LIST_USERS_OF_GROUPS)
        .path("ids", ids, Style.LABEL, true)
        .path("kind", kind)
        .query("order", Objects.requireNonNull(order, "order"));
  }

  record Blocking(ApiClient api) implements UsersClient.Raw {
    @Override
    public UsersClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Blocking(api.with(options));
    }

    @Override
    public ApiResponse<User> getUserById(long userId) {
      return api.send(UsersCalls.getUserById(userId));
    }

    @Override
    public ApiResponse<User> updateUser(long userId, User user) {
      return api.send(UsersCalls.updateUser(userId, user));
    }

    @Override
    public ApiResponse<Void> deleteUser(long userId) {
      return api.send(UsersCalls.deleteUser(userId));
    }

    @Override
    public ApiResponse<UserPage> listUsers(ListUsersParams params) {
      return api.send(UsersCalls.listUsers(params));
    }

    @Override
    public ApiResponse<Void> setNote(long userId, @Nullable Note note) {
      return api.send(UsersCalls.setNote(userId, note));
    }

    @Override
    public ApiResponse<Void> touchNote(long userId, TouchNoteParams params) {
      return api.send(UsersCalls.touchNote(userId, params));
    }

    @Override
    public ApiResponse<Void> listUsersOfArea(Map<String, Long> area, List<Long> ids) {
      return api.send(UsersCalls.listUsersOfArea(area, ids));
    }

    @Override
    public ApiResponse<List<User>> listUsersOfGroups(List<Integer> ids, String kind, String order) {
      return api.send(UsersCalls.listUsersOfGroups(ids, kind, order));
    }
  }

  record Async(ApiClient api) implements AsyncUsersClient.Raw {
    @Override
    public AsyncUsersClient.Raw with(UnaryOperator<CallOptions> options) {
      return new Async(api.with(options));
    }

    @Override
    public CompletableFuture<ApiResponse<User>> getUserById(long userId) {
      return api.sendAsync(UsersCalls.getUserById(userId));
    }

    @Override
    public CompletableFuture<ApiResponse<User>> updateUser(long userId, User user) {
      return api.sendAsync(UsersCalls.updateUser(userId, user));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> deleteUser(long userId) {
      return api.sendAsync(UsersCalls.deleteUser(userId));
    }

    @Override
    public CompletableFuture<ApiResponse<UserPage>> listUsers(ListUsersParams params) {
      return api.sendAsync(UsersCalls.listUsers(params));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> setNote(long userId, @Nullable Note note) {
      return api.sendAsync(UsersCalls.setNote(userId, note));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> touchNote(long userId, TouchNoteParams params) {
      return api.sendAsync(UsersCalls.touchNote(userId, params));
    }

    @Override
    public CompletableFuture<ApiResponse<Void>> listUsersOfArea(Map<String, Long> area,
        List<Long> ids) {
      return api.sendAsync(UsersCalls.listUsersOfArea(area, ids));
    }

    @Override
    public CompletableFuture<ApiResponse<List<User>>> listUsersOfGroups(List<Integer> ids,
        String kind, String order) {
      return api.sendAsync(UsersCalls.listUsersOfGroups(ids, kind, order));
    }
  }
}
