package golden.operations.client;

import golden.operations.model.Note;
import golden.operations.model.User;
import golden.operations.model.UserPage;
import io.github.cubegen.runtime.ApiClient;
import io.github.cubegen.runtime.ApiResponse;
import io.github.cubegen.runtime.CallOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The operations of {@link UsersClient} without waiting for the response.
 *
 * <p>To cancel a future stops the call. A future fails with the exception that the blocking
 * operation throws.
 */
@Generated("io.github.cubegen.emit.AsyncModuleClientEmitter")
public interface AsyncUsersClient {
  /**
   * {@return these operations over a connection}
   * @param api what sends the calls
   */
  static AsyncUsersClient of(ApiClient api) {
    Raw raw = new UsersCalls.Async(api);
    return () -> raw;
  }

  /** {@return the same operations with status and headers of the response} */
  Raw raw();

  /**
   * {@return these operations with other options: a timeout, a header, an idempotency key, no
   * retries}
   * @param options changes the options
   */
  default AsyncUsersClient with(UnaryOperator<CallOptions> options) {
    Raw raw = raw().with(options);
    return () -> raw;
  }

  /**
   * {@return a future with the result of {@link UsersClient#getUserById}}
   * @param userId number of the user
   */
  default CompletableFuture<User> getUserById(long userId) {
    return ApiResponse.bodyOf(raw().getUserById(userId));
  }

  /**
   * {@return a future with the result of {@link UsersClient#updateUser}}
   * @param userId number of the user
   * @param user the changes
   */
  default CompletableFuture<User> updateUser(long userId, User user) {
    return ApiResponse.bodyOf(raw().updateUser(userId, user));
  }

  /**
   * {@return a future with null once {@link UsersClient#deleteUser} is done}
   * @param userId number of the user
   */
  default CompletableFuture<Void> deleteUser(long userId) {
    return ApiResponse.bodyOf(raw().deleteUser(userId));
  }

  /**
   * {@return a future with the result of {@link UsersClient#listUsers}}
   * @param params the other parameters
   */
  default CompletableFuture<UserPage> listUsers(ListUsersParams params) {
    return ApiResponse.bodyOf(raw().listUsers(params));
  }

  /**
   * {@link #listUsers} with parameters set in place.
   *
   * @param params sets the parameters
   * @return a future with the result
   */
  default CompletableFuture<UserPage> listUsers(Consumer<ListUsersParams.Builder> params) {
    return listUsers(ListUsersParams.of(params));
  }

  /**
   * {@link #listUsers} without optional parameters.
   *
   * @return a future with the result
   */
  default CompletableFuture<UserPage> listUsers() {
    return listUsers(ListUsersParams.builder().build());
  }

  /**
   * {@return a future with null once {@link UsersClient#setNote} is done}
   * @param userId {@code user_id} on the wire.
   * @param note the note
   */
  default CompletableFuture<Void> setNote(long userId, @Nullable Note note) {
    return ApiResponse.bodyOf(raw().setNote(userId, note));
  }

  /**
   * {@return a future with null once {@link UsersClient#touchNote} is done}
   * @param userId {@code user_id} on the wire.
   * @param params the other parameters
   */
  default CompletableFuture<Void> touchNote(long userId, TouchNoteParams params) {
    return ApiResponse.bodyOf(raw().touchNote(userId, params));
  }

  /**
   * {@link #touchNote} with parameters set in place.
   *
   * @param userId {@code user_id} on the wire.
   * @param params sets the parameters
   * @return a future with null
   */
  default CompletableFuture<Void> touchNote(long userId, Consumer<TouchNoteParams.Builder> params) {
    return touchNote(userId, TouchNoteParams.of(params));
  }

  /**
   * {@link #touchNote} without optional parameters.
   *
   * @param userId {@code user_id} on the wire.
   * @return a future with null
   */
  default CompletableFuture<Void> touchNote(long userId) {
    return touchNote(userId, TouchNoteParams.builder().build());
  }

  /**
   * {@return a future with null once {@link UsersClient#listUsersOfArea} is done}
   * @param area the value
   * @param ids At least 1 element.
   */
  default CompletableFuture<Void> listUsersOfArea(Map<String, Long> area, List<Long> ids) {
    return ApiResponse.bodyOf(raw().listUsersOfArea(area, ids));
  }

  /**
   * {@return a future with the result of {@link UsersClient#listUsersOfGroups}}
   * @param ids the value
   * @param kind the value
   * @param order the value
   */
  default CompletableFuture<List<User>> listUsersOfGroups(List<Integer> ids, String kind,
      String order) {
    return ApiResponse.bodyOf(raw().listUsersOfGroups(ids, kind, order));
  }

  /**
   * {@link #listUsersOfGroups} for one value.
   *
   * @param id the only one of {@code ids}
   * @param kind the value
   * @param order the value
   * @return a future with the result
   */
  default CompletableFuture<List<User>> listUsersOfGroups(int id, String kind, String order) {
    return listUsersOfGroups(List.of(id), kind, order);
  }

  /** The operations of {@link AsyncUsersClient}, each with the whole response. */
  interface Raw {
    /**
     * {@return a future with the response to {@link AsyncUsersClient#getUserById}}
     * @param userId number of the user
     */
    CompletableFuture<ApiResponse<User>> getUserById(long userId);

    /**
     * {@return a future with the response to {@link AsyncUsersClient#updateUser}}
     * @param userId number of the user
     * @param user the changes
     */
    CompletableFuture<ApiResponse<User>> updateUser(long userId, User user);

    /**
     * {@return a future with the response to {@link AsyncUsersClient#deleteUser}}
     * @param userId number of the user
     */
    CompletableFuture<ApiResponse<Void>> deleteUser(long userId);

    /**
     * {@return a future with the response to {@link AsyncUsersClient#listUsers}}
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<UserPage>> listUsers(ListUsersParams params);

    /**
     * {@link #listUsers} without optional parameters.
     *
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<UserPage>> listUsers() {
      return listUsers(ListUsersParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncUsersClient#setNote}}
     * @param userId {@code user_id} on the wire.
     * @param note the note
     */
    CompletableFuture<ApiResponse<Void>> setNote(long userId, @Nullable Note note);

    /**
     * {@return a future with the response to {@link AsyncUsersClient#touchNote}}
     * @param userId {@code user_id} on the wire.
     * @param params the other parameters
     */
    CompletableFuture<ApiResponse<Void>> touchNote(long userId, TouchNoteParams params);

    /**
     * {@link #touchNote} without optional parameters.
     *
     * @param userId {@code user_id} on the wire.
     * @return a future with the response
     */
    default CompletableFuture<ApiResponse<Void>> touchNote(long userId) {
      return touchNote(userId, TouchNoteParams.builder().build());
    }

    /**
     * {@return a future with the response to {@link AsyncUsersClient#listUsersOfArea}}
     * @param area the value
     * @param ids At least 1 element.
     */
    CompletableFuture<ApiResponse<Void>> listUsersOfArea(Map<String, Long> area, List<Long> ids);

    /**
     * {@return a future with the response to {@link AsyncUsersClient#listUsersOfGroups}}
     * @param ids the value
     * @param kind the value
     * @param order the value
     */
    CompletableFuture<ApiResponse<List<User>>> listUsersOfGroups(List<Integer> ids, String kind,
        String order);

    /**
     * {@return these operations with other options; the same where nothing is sent}
     * @param options changes the options
     */
    default Raw with(UnaryOperator<CallOptions> options) {
      return this;
    }
  }
}
