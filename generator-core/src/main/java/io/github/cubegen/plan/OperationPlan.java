package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation, a method of a module client.
 *
 * @param method the Java method
 * @param constant the constant of the class of calls
 * @param operationId its name in messages: the operationId, or {@code GET /path} where there is none
 * @param httpMethod for example {@code GET}
 * @param path the path template, with the wire names of its parameters
 * @param doc its documentation
 * @param arguments required ones: path (template order), query, header, cookie, then the body
 * @param oneItem its form with one value in place of the list in the path; null if it has none
 * @param params optional ones, or null if there are none
 * @param form the body that the form parts among the arguments and parameters make; null if there is none
 * @param server the address that stands for the client's own, absolute or beginning with a slash; null for the client's own
 * @param result what a success gives
 * @param paging how it gives all pages; null if its result is no page
 * @param errors the constant of the error map
 * @param security alternatives, each the names of schemes that are needed together; an empty alternative needs none; no
 *     alternatives: no credentials are sent
 * @param idempotent whether a call may arrive twice, where that is not what HTTP says of the method; null where it is
 * @param secrets the names on the wire of parameters and of properties of the body that must not be shown, without repetition
 * @param otherPaths what parameters of the path must not be, by their names on the wire: it would be the path of another operation
 * @param exceptions the documented exceptions, for {@code @throws}
 * @param pointer the operation
 */
public record OperationPlan(
        String method,
        String constant,
        String operationId,
        String httpMethod,
        String path,
        Doc doc,
        List<ArgumentPlan> arguments,
        @Nullable OneItemPlan oneItem,
        @Nullable ParamsPlan params,
        @Nullable FormPlan form,
        @Nullable String server,
        ResultPlan result,
        @Nullable PagingPlan paging,
        String errors,
        List<List<String>> security,
        @Nullable Boolean idempotent,
        List<String> secrets,
        Map<String, List<String>> otherPaths,
        List<ThrowsPlan> exceptions,
        JsonPointer pointer) {
    public OperationPlan {
        arguments = List.copyOf(arguments);
        security = security.stream().map(List::copyOf).toList();
        secrets = List.copyOf(secrets);
        otherPaths = Collections.unmodifiableMap(new LinkedHashMap<>(otherPaths));
        exceptions = List.copyOf(exceptions);
    }
}
