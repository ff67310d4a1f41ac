package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Opens sessions of two hours, which an answer can prolong. */
record Sessions(TimeSource time) implements TokenSource {
    private static final Operation<JsonValue> OPEN =
            Operation.<JsonValue>of("open", "POST", "/session").result(201, Codecs.JSON);

    @Override
    public CompletableFuture<IssuedToken> obtain(ApiClient api, @Nullable IssuedToken previous) {
        return api.sendAsync(Call.of(OPEN))
                .thenApply(response ->
                        IssuedToken.of(token(response.body()), time.now().plus(Duration.ofHours(2))));
    }

    private static String token(JsonValue session) {
        JsonValue token = ((JsonValue.JsonObject) session).values().get("token");
        return token instanceof JsonValue.JsonString text ? text.value() : "";
    }

    @Override
    public boolean isRefusal(ErrorResponse response) {
        return response.status() == 401 && response.says("Required session does not exist");
    }

    @Override
    public @Nullable Instant expiry(HttpHeaders headers, Instant now) {
        return headers.firstValue("Until")
                .map(seconds -> now.plusSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }
}
