package io.github.cubegen.plan;

import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Response;
import io.github.cubegen.model.SecurityRequirement;
import io.github.cubegen.model.SecurityScheme;
import io.github.cubegen.model.StatusCode;
import io.github.cubegen.model.TokenSignal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the description says about failures of an operation. */
final class Failures {
    private final ApiModel model;
    private final BodyChoices choices;
    private final Values values;

    Failures(ApiModel model, BodyChoices choices, Values values) {
        this.model = model;
        this.choices = choices;
        this.values = values;
    }

    /** {@return the documented error responses by status; exact ones first} */
    static Map<Statuses, Response> documented(Operation operation) {
        Map<Statuses, Response> failures = new TreeMap<>();
        for (Response response : operation.responses()) {
            if (!response.status().isSuccess() && !response.status().text().startsWith("1")) {
                failures.putIfAbsent(statuses(response.status()), response);
            }
        }
        return failures;
    }

    /** {@return the statuses that a response stands for} */
    static Statuses statuses(StatusCode code) {
        if (code.exact().isPresent()) {
            return Statuses.exactly(code.exact().getAsInt());
        }
        return code.firstDigit().isPresent()
                ? Statuses.ofClass(code.firstDigit().getAsInt())
                : Statuses.DEFAULT;
    }

    /** {@return the type of a documented error body; null if there is none that is JSON} */
    @Nullable
    ValueType error(Response response) {
        BodyChoices.Choice choice = choices.of(response.content());
        return choice == null || choice.kind() != BodyChoices.Kind.JSON
                ? null
                : values.of(choice.content().schema()).type();
    }

    /** {@return how the operation's server says that a token has expired, if the description tells} */
    Optional<TokenSignal> expired(Operation operation) {
        return operation.security().stream()
                .map(SecurityRequirement::schemes)
                .flatMap(schemes -> schemes.keySet().stream())
                .map(model.securitySchemes()::get)
                .filter(scheme -> scheme != null)
                .map(SecurityScheme::expired)
                .filter(signal -> signal != null)
                .findFirst();
    }
}
