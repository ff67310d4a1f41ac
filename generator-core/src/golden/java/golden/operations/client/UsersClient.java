package golden.operations.client;

import golden.operations.model.Note;
import golden.operations.model.User;
import golden.operations.model.UserPage;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Users: sign-up, search, changes. */
@Generated("io.github.cubegen.emit.ModuleClientEmitter")
public interface UsersClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static UsersClient of(ApiClient api) {
    Raw raw = new UsersCalls.Blocking(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default UsersClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * Finds a user by number.
   *
   * <p>{@code GET /users/{user_id}}
   *
   * @param userId number of the user {@code user_id} on the wire.
   * @return the user
   */
  default User getUserById(long userId) {
    return raw().getUserById(userId).body();
  }

  /**
   * Changes a user.
   *
   * <p>{@code PUT /users/{user_id}}
   *
   * @param userId number of the user {@code user_id} on the wire.
   * @param user the changes
   * @return the user
   */
  default User updateUser(long userId, User user) {
    return raw().updateUser(userId, user).body();
  }

  /**
   * Takes a user away.
   *
   * <p>{@code DELETE /users/{user_id}}
   *
   * @param userId number of the user {@code user_id} on the wire.
   */
  default void deleteUser(long userId) {
    raw().deleteUser(userId);
  }

  /**
   * Lists users, page by page.
   *
   * <p>{@code GET /users}
   *
   * @param params the other parameters
   * @return a page of users
   */
  default UserPage listUsers(ListUsersParams params) {
    return raw().listUsers(params).body();
  }

  /**
   * {@link #listUsers} with parameters set in place.
   *
   * @param params sets the parameters
   * @return a page of users
   */
  default UserPage listUsers(Consumer<ListUsersParams.Builder> params) {
    return listUsers(ListUsersParams.of(params));
  }

  /**
   * {@link #listUsers} without optional parameters.
   *
   * @return a page of users
   */
  default UserPage listUsers() {
    return listUsers(ListUsersParams.builder().build());
  }

  /**
   * Sets the note on a user; null takes it away.
   *
   * <p>{@code PUT /users/{user_id}/note}
   *
   * @param userId {@code user_id} on the wire.
   * @param note the note
   */
  default void setNote(long userId, @Nullable Note note) {
    raw().setNote(userId, note);
  }

  /**
   * Sets the note on a user, or only its date.
   *
   * <p>{@code POST /users/{user_id}/note}
   *
   * @param userId {@code user_id} on the wire.
   * @param params the other parameters
   */
  default void touchNote(long userId, TouchNoteParams params) {
    raw().touchNote(userId, params);
  }

  /**
   * {@link #touchNote} with parameters set in place.
   *
   * @param userId {@code user_id} on the wire.
   * @param params sets the parameters
   */
  default void touchNote(long userId, Consumer<TouchNoteParams.Builder> params) {
    touchNote(userId, TouchNoteParams.of(params));
  }

  /**
   * {@link #touchNote} without optional parameters.
   *
   * @param userId {@code user_id} on the wire.
   */
  default void touchNote(long userId) {
    touchNote(userId, TouchNoteParams.builder().build());
  }

  /**
   * Lists the users of an area.
   *
   * <p>{@code GET /areas/{area}/users}
   *
   * @param area the argument
   * @param ids At least 1 element.
   */
  default void listUsersOfArea(Map<String, Long> area, List<Long> ids) {
    raw().listUsersOfArea(area, ids);
  }

  /**
   * Lists the users of groups.
   *
   * <p>{@code GET /groups/{ids}/{kind}/users}
   *
   * @param ids the argument
   * @param kind the argument
   * @param order the argument
   * @return the users
   */
  default List<User> listUsersOfGroups(List<Integer> ids, String kind, String order) {
    return raw().listUsersOfGroups(ids, kind, order).body();
  }

  /**
   * {@link #listUsersOfGroups} for one value.
   *
   * @param id the only one of {@code ids}
   * @param kind the value
   * @param order the value
   * @return the users
   */
  default List<User> listUsersOfGroups(int id, String kind, String order) {
    return listUsersOfGroups(List.of(id), kind, order);
  }

  /** The operations of {@link UsersClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return the response to {@link UsersClient#getUserById}}
     * @param userId number of the user
     */
    ApiResponse<User> getUserById(long userId);

    /**
     * {@return the response to {@link UsersClient#updateUser}}
     * @param userId number of the user
     * @param user the changes
     */
    ApiResponse<User> updateUser(long userId, User user);

    /**
     * {@return the response to {@link UsersClient#deleteUser}}
     * @param userId number of the user
     */
    ApiResponse<Void> deleteUser(long userId);

    /**
     * {@return the response to {@link UsersClient#listUsers}}
     * @param params the other parameters
     */
    ApiResponse<UserPage> listUsers(ListUsersParams params);

    /**
     * {@link #listUsers} without optional parameters.
     *
     * @return the response
     */
    default ApiResponse<UserPage> listUsers() {
      return listUsers(ListUsersParams.builder().build());
    }

    /**
     * {@return the response to {@link UsersClient#setNote}}
     * @param userId {@code user_id} on the wire.
     * @param note the note
     */
    ApiResponse<Void> setNote(long userId, @Nullable Note note);

    /**
     * {@return the response to {@link UsersClient#touchNote}}
     * @param userId {@code user_id} on the wire.
     * @param params the other parameters
     */
    ApiResponse<Void> touchNote(long userId, TouchNoteParams params);

    /**
     * {@link #touchNote} without optional parameters.
     *
     * @param userId {@code user_id} on the wire.
     * @return the response
     */
    default ApiResponse<Void> touchNote(long userId) {
      return touchNote(userId, TouchNoteParams.builder().build());
    }

    /**
     * {@return the response to {@link UsersClient#listUsersOfArea}}
     * @param area the value
     * @param ids At least 1 element.
     */
    ApiResponse<Void> listUsersOfArea(Map<String, Long> area, List<Long> ids);

    /**
     * {@return the response to {@link UsersClient#listUsersOfGroups}}
     * @param ids the value
     * @param kind the value
     * @param order the value
     */
    ApiResponse<List<User>> listUsersOfGroups(List<Integer> ids, String kind, String order);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
