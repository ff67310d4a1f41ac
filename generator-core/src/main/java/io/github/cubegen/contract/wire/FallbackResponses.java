package io.github.cubegen.contract.wire;

import io.github.cubegen.model.Response;
import io.github.cubegen.model.StatusCode;
import java.util.List;
import java.util.Optional;

/** By which response a client reads statuses that have none of their own: that of their range, then the default. */
final class FallbackResponses {

    private FallbackResponses() {}

    /** {@return by which response of an operation statuses are read for which it has none} */
    static Optional<Response> of(List<Response> responses, StatusCode status) {
        return responses.stream()
                .filter(response -> isRangeOf(response.status(), status))
                .findFirst()
                .or(() -> byDefault(responses, status));
    }

    /** {@return whether the one is a range in which the other, a single one, is} */
    static boolean isRangeOf(StatusCode range, StatusCode status) {
        return range.isRange()
                && status.exact().isPresent()
                && range.firstDigit().equals(status.firstDigit());
    }

    /** Where successes are described, the default is one of errors. */
    private static Optional<Response> byDefault(List<Response> responses, StatusCode status) {
        boolean describesSuccess =
                responses.stream().anyMatch(response -> response.status().isSuccess());
        return responses.stream()
                .filter(response -> response.status().isDefault())
                .filter(response -> !status.isDefault() && !(status.isSuccess() && describesSuccess))
                .findFirst();
    }
}
