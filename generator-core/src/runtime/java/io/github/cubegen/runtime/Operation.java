package io.github.cubegen.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the description says about an operation, whatever it is called with. Immutable: each method gives a changed copy.
 *
 * @param <T> the type of the result
 */
public final class Operation<T extends @Nullable Object> {
    /** In place of a status: every success that has no status of its own ({@code 2XX} and {@code default}). */
    public static final int ANY = 0;

    /** The operationId. */
    private final String id;

    /** The HTTP method. */
    private final String method;

    /** The path template. */
    private final String path;

    /** Alternatives of schemes that are needed together. */
    private final List<List<String>> security;

    /** Where it is, if not where the client sends its calls: an absolute URL or a path. */
    private final @Nullable String server;

    /** Whether a call may arrive twice. */
    private final boolean idempotent;

    /** The names of parameters and of properties of the body whose values are secret. */
    private final Set<String> secrets;

    /** What parameters of the path must not be, by their names: it would be the path of another operation. */
    private final Map<String, Set<String>> otherPaths;

    /** What errors become. */
    private final ErrorMapper errors;

    /** What successes give. */
    private final Results<T> results;

    /**
     * Describes an operation.
     *
     * @param id the operationId
     * @param method the HTTP method
     * @param path the path template
     * @param security alternatives of schemes that are needed together
     * @param server where it is, if not where the client sends its calls
     * @param idempotent whether a call may arrive twice
     * @param secrets the names of parameters and of properties of the body whose values are secret
     * @param otherPaths what parameters of the path must not be, by their names
     * @param errors what errors become
     * @param results what successes give
     */
    private Operation(
            String id,
            String method,
            String path,
            List<List<String>> security,
            @Nullable String server,
            boolean idempotent,
            Set<String> secrets,
            Map<String, Set<String>> otherPaths,
            ErrorMapper errors,
            Results<T> results) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.security = security;
        this.server = server;
        this.idempotent = idempotent;
        this.secrets = secrets;
        this.otherPaths = otherPaths;
        this.errors = errors;
        this.results = results;
    }

    /**
     * {@return an operation without security, whose errors are plain {@link ApiException}s}
     *
     * @param <T> the type of the result
     * @param id the operationId
     * @param method the HTTP method, in capitals
     * @param path the path template, as in {@code /users/{user_id}}
     */
    public static <T extends @Nullable Object> Operation<T> of(String id, String method, String path) {
        return new Operation<>(
                id,
                method,
                path,
                List.of(),
                null,
                RetryRules.isIdempotent(method),
                Set.of(),
                Map.of(),
                ApiException::new,
                new Results<>(Map.of()));
    }

    /**
     * Adds an alternative of security (OpenAPI 3.1, Security Requirement Object). Alternatives are tried in the order
     * added, the one without schemes last.
     *
     * @param schemes the schemes that are needed together; none if the operation may be called without a credential
     * @return the operation with this alternative, too
     */
    public Operation<T> security(String... schemes) {
        List<List<String>> more = new ArrayList<>(security);
        more.add(List.of(schemes));
        return new Operation<>(
                id, method, path, List.copyOf(more), server, idempotent, secrets, otherPaths, errors, results);
    }

    /**
     * Sets the server of this operation.
     *
     * @param address an absolute URL, or a path on the host that the client calls; without a slash at its end
     * @return the operation at this server
     */
    public Operation<T> server(String address) {
        return new Operation<>(id, method, path, security, address, idempotent, secrets, otherPaths, errors, results);
    }

    /**
     * Sets whether a call may arrive twice, where that is not what HTTP says of the method (RFC 9110, section 9.2.2).
     *
     * @param repeatable whether a call may be sent again after a failure that may pass
     * @return the operation with this property
     */
    public Operation<T> idempotent(boolean repeatable) {
        return new Operation<>(id, method, path, security, server, repeatable, secrets, otherPaths, errors, results);
    }

    /**
     * {@return the operation with secrets. A path with one is shown without its values}
     *
     * @param names the names of parameters and of properties of the body whose values are secret; empty for the whole body
     */
    public Operation<T> secrets(String... names) {
        return new Operation<>(
                id, method, path, security, server, idempotent, Set.of(names), otherPaths, errors, results);
    }

    /**
     * {@return the operation, which refuses values that would make its path that of another operation}
     *
     * @param parameter a parameter of the path
     * @param segments what other operations have in its place
     */
    public Operation<T> notInPath(String parameter, String... segments) {
        Map<String, Set<String>> more = new LinkedHashMap<>(otherPaths);
        more.put(parameter, Set.of(segments));
        return new Operation<>(
                id, method, path, security, server, idempotent, secrets, Map.copyOf(more), errors, results);
    }

    /**
     * {@return whether a value would make the path that of another operation}
     *
     * @param parameter a parameter of the path
     * @param segment its value
     */
    boolean isOtherPath(String parameter, String segment) {
        return otherPaths.getOrDefault(parameter, Set.of()).contains(segment);
    }

    /**
     * Sets what errors become.
     *
     * @param mapper what makes an exception out of any status of 300 or more
     * @return the operation with this mapper
     */
    public Operation<T> errors(ErrorMapper mapper) {
        return new Operation<>(id, method, path, security, server, idempotent, secrets, otherPaths, mapper, results);
    }

    /**
     * Documents a success with a JSON body.
     *
     * @param status the status, 200 to 299
     * @param codec how to read the body
     * @return the operation with this success, too
     */
    public Operation<T> result(int status, JsonCodec<T> codec) {
        return with(status, new Result.JsonResult<>(codec));
    }

    /**
     * Documents the JSON body of every success that has no status of its own ({@code 2XX} and {@code default}).
     *
     * @param codec how to read the body
     * @return the operation with this success, too
     */
    public Operation<T> result(JsonCodec<T> codec) {
        return with(ANY, new Result.JsonResult<>(codec));
    }

    /**
     * Documents a success whose body is text.
     *
     * @param status the status, 200 to 299
     * @param mediaType the media type or range of them
     * @return the operation with this success, too
     */
    // The generator gives an operation with such a result the type argument String.
    @SuppressWarnings("unchecked")
    public Operation<T> text(int status, String mediaType) {
        return with(status, (Result<T>) new Result.TextResult(mediaType));
    }

    /**
     * Documents that the body of every success without a status of its own is text.
     *
     * @param mediaType the media type or range of them
     * @return the operation with this success, too
     */
    public Operation<T> text(String mediaType) {
        return text(ANY, mediaType);
    }

    /**
     * Documents a success whose body is read while it comes.
     *
     * @param status the status, 200 to 299
     * @param mediaType the media type or range of them
     * @return the operation with this success, too
     */
    // The generator gives an operation with such a result the type argument Download.
    @SuppressWarnings("unchecked")
    public Operation<T> binary(int status, String mediaType) {
        return with(status, (Result<T>) new Result.BinaryResult(mediaType));
    }

    /**
     * Documents that the body of every success without a status of its own is read while it comes.
     *
     * @param mediaType the media type or range of them
     * @return the operation with this success, too
     */
    public Operation<T> binary(String mediaType) {
        return binary(ANY, mediaType);
    }

    /**
     * Documents a success without content: the result is null, whatever the body is.
     *
     * @param status the status, 200 to 299
     * @return the operation with this success, too
     */
    public Operation<T> noContent(int status) {
        return with(status, new Result.NoResult<>());
    }

    /**
     * Documents that every success without a status of its own ({@code 2XX} and {@code default}) is without content.
     *
     * @return the operation with this success, too
     */
    public Operation<T> noContent() {
        return with(ANY, new Result.NoResult<>());
    }

    /**
     * Documents a success with a JSON body, where another success has another body.
     *
     * @param <B> the type of the body
     * @param status the status, 200 to 299, or {@link #ANY}
     * @param codec how to read the body
     * @param form what the result is made of the body by
     * @return the operation with this success, too
     */
    public <B extends @Nullable Object> Operation<T> resultAs(
            int status, JsonCodec<B> codec, Function<? super B, ? extends T> form) {
        return with(status, new Result.Formed<>(new Result.JsonResult<>(codec), form));
    }

    /**
     * Documents a success whose body is text, where another success has another body.
     *
     * @param status the status, 200 to 299, or {@link #ANY}
     * @param mediaType the media type or range of them
     * @param form what the result is made of the text by
     * @return the operation with this success, too
     */
    public Operation<T> textAs(int status, String mediaType, Function<String, ? extends T> form) {
        return with(status, new Result.Formed<>(new Result.TextResult(mediaType), form));
    }

    /**
     * Documents a success without content, where another success has a body.
     *
     * @param status the status, 200 to 299, or {@link #ANY}
     * @param form what the result is made by
     * @return the operation with this success, too
     */
    public Operation<T> noContentAs(int status, Supplier<? extends T> form) {
        return with(status, new Result.Formed<>(new Result.NoResult<@Nullable Void>(), nothing -> form.get()));
    }

    /**
     * {@return the operation with one more success}
     *
     * @param status its status, or {@link #ANY}
     * @param result what it gives
     */
    private Operation<T> with(int status, Result<T> result) {
        Results<T> more = results.with(status, result);
        return new Operation<>(id, method, path, security, server, idempotent, secrets, otherPaths, errors, more);
    }

    /** {@return whether a value in the path is a secret} */
    boolean hasSecretPath() {
        return secrets.stream().anyMatch(name -> path.contains('{' + name + '}'));
    }

    /** {@return the names of parameters and of properties of the body whose values are secret} */
    Set<String> secrets() {
        return secrets;
    }

    /** {@return the operationId} */
    String id() {
        return id;
    }

    /** {@return the HTTP method} */
    String method() {
        return method;
    }

    /** {@return the path template} */
    String path() {
        return path;
    }

    /** {@return the server of this operation; null for that of the client} */
    @Nullable
    String server() {
        return server;
    }

    /** {@return whether a call may arrive twice} */
    boolean isIdempotent() {
        return idempotent;
    }

    /** {@return whether a success is read while it comes} */
    boolean isStreamed() {
        return results.isStreamed();
    }

    /** {@return alternatives of schemes that are needed together, in the order to try; none: no security} */
    List<List<String>> alternatives() {
        return security;
    }

    /** {@return the header {@code Accept}: error bodies are JSON even where a success has none} */
    String accept() {
        return results.accept();
    }

    /**
     * Reads an answer. A success that is not documented is read as the documented one, if all documented ones are alike;
     * its JSON may not be empty either, as a result would be missing.
     *
     * @param trace what was done for the call
     * @param response the answer
     * @return the result
     * @throws ApiException if the answer is no success
     * @throws DecodingException if the answer is a success that is not as documented
     */
    T read(CallTrace trace, TransportResponse response) {
        int status = response.status();
        if (status < 200 || status > 299) {
            throw errors.map(new ErrorResponse(trace, response));
        }
        return results.read(trace, response);
    }

    /** {@return the operation as messages name it, as in {@code GET /users/{user_id} (getUserById)}} */
    @Override
    public String toString() {
        return method + (path.isEmpty() ? "" : ' ' + path) + " (" + id + ')';
    }
}
