package io.github.cubegen.it.exchange;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.SecurityRequirement;
import io.vertx.openapi.validation.RequestValidator;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.ValidatableResponse;
import io.vertx.openapi.validation.ValidatorException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Judges exchanges by the description, with Vert.x OpenAPI. */
final class ExchangeValidator implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final OpenAPIContract contract;
    private final Map<String, String> credentialHeaders;

    ExchangeValidator(Description description) {
        try {
            contract = await(OpenAPIContract.from(vertx, VertxDescription.of(description)));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Vert.x does not read the description", e);
        }
        credentialHeaders = description.credentialHeaders();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** What is wrong with an exchange; empty if it is as described. */
    List<Violation> validate(Exchange exchange) {
        Operation operation = contract.findOperation(exchange.path(), HttpMethod.valueOf(exchange.method()));
        if (operation == null) {
            return List.of(new Violation(Violation.Kind.UNKNOWN_OPERATION, exchange.toString()));
        }
        List<Violation> violations = new ArrayList<>();
        checkCredentials(operation, exchange, violations);
        checkRequest(operation, exchange, violations);
        checkResponse(operation, exchange, violations);
        return violations;
    }

    private void checkCredentials(Operation operation, Exchange exchange, List<Violation> violations) {
        Set<String> sent = credentialHeaders.entrySet().stream()
                .filter(scheme -> exchange.requestHeader(scheme.getValue()) != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<Set<String>> alternatives = operation.getSecurityRequirements().stream()
                .map(SecurityRequirement::getNames)
                .toList();
        if (!alternatives.isEmpty() && alternatives.stream().noneMatch(sent::containsAll)) {
            violations.add(new Violation(
                    Violation.Kind.MISSING_CREDENTIALS, exchange + " needs one of " + alternatives + ", has " + sent));
        }
        Set<String> needless = new HashSet<>(sent);
        alternatives.forEach(needless::removeAll);
        if (!needless.isEmpty()) {
            violations.add(new Violation(Violation.Kind.NEEDLESS_CREDENTIALS, exchange + " has " + needless));
        }
    }

    private void checkRequest(Operation operation, Exchange exchange, List<Violation> violations) {
        ReceivedRequest request = ReceivedRequest.of(exchange, operation);
        if (!request.unknownParameters().isEmpty()) {
            violations.add(
                    new Violation(Violation.Kind.UNKNOWN_PARAMETER, exchange + " has " + request.unknownParameters()));
        }
        if (operation.getRequestBody() == null && !exchange.requestBody().isEmpty()) {
            violations.add(new Violation(Violation.Kind.REQUEST, exchange + " has a body in the request"));
        }
        try {
            await(RequestValidator.create(vertx, contract).validate(request, operation.getOperationId()));
        } catch (ExecutionException e) {
            violations.add(new Violation(
                    Violation.Kind.REQUEST, exchange + ": " + problem(e).getMessage()));
        }
    }

    private void checkResponse(Operation operation, Exchange exchange, List<Violation> violations) {
        try {
            await(ResponseValidator.create(vertx, contract).validate(response(exchange), operation.getOperationId()));
        } catch (ExecutionException e) {
            ValidatorException problem = problem(e);
            Violation.Kind kind = switch (problem.type()) {
                case MISSING_RESPONSE -> Violation.Kind.UNDESCRIBED_STATUS;
                case MISSING_REQUIRED_PARAMETER ->
                    exchange.responseBody().isEmpty() ? Violation.Kind.MISSING_RESPONSE_BODY : Violation.Kind.RESPONSE;
                case UNSUPPORTED_VALUE_FORMAT -> Violation.Kind.RESPONSE_MEDIA_TYPE;
                case INVALID_VALUE, INVALID_VALUE_FORMAT, ILLEGAL_VALUE, MISSING_OPERATION -> Violation.Kind.RESPONSE;
            };
            violations.add(new Violation(kind, exchange + ": " + problem.getMessage()));
        }
    }

    private static ValidatableResponse response(Exchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.responseHeaders().map().forEach((name, values) -> headers.put(name, values.get(0)));
        if (exchange.responseBody().isEmpty()) {
            return ValidatableResponse.create(exchange.status(), headers);
        }
        // A media type is compared without its parameters, such as the charset (RFC 9110, section 8.3.1).
        String mediaType =
                headers.getOrDefault("Content-Type", "application/octet-stream").split(";", 2)[0];
        return ValidatableResponse.create(
                exchange.status(), headers, Buffer.buffer(exchange.responseBody()), mediaType);
    }

    private static ValidatorException problem(ExecutionException e) {
        if (e.getCause() instanceof ValidatorException problem) {
            return problem;
        }
        throw new IllegalStateException("The validator failed", e.getCause());
    }

    private static <T> T await(Future<T> future) throws ExecutionException {
        try {
            return future.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
