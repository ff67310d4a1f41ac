package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer of the server that is not a success: a status of 300 or more. */
public final class ErrorResponse {
    /** What was called, and what was done for it. */
    private final CallTrace trace;

    /** The answer. */
    private final TransportResponse response;

    /** The texts in the body. */
    private final List<String> texts;

    /** The texts in the body, with the fields that they are about. */
    private final List<String> messages;

    /**
     * Keeps an answer.
     *
     * @param trace what was called, and what was done for it
     * @param response the answer
     */
    ErrorResponse(CallTrace trace, TransportResponse response) {
        this.trace = trace;
        this.response = response;
        JsonValue json = read(Codecs.JSON);
        List<String> found = new ArrayList<>();
        List<String> told = new ArrayList<>();
        if (json instanceof JsonValue.JsonObject body) {
            // The names of the body itself say what kind of error it is; those below say what the error is about.
            body.values().values().forEach(value -> collect(value, "", found, told));
        } else if (json != null) {
            collect(json, "", found, told);
        }
        this.texts = List.copyOf(found);
        this.messages = List.copyOf(told);
    }

    /** {@return the HTTP status} */
    public int status() {
        return response.status();
    }

    /** {@return the headers} */
    HttpHeaders headers() {
        return response.headers();
    }

    /**
     * {@return the first header of a name; null if there is none}
     *
     * @param name the name, in any case
     */
    @Nullable
    String header(String name) {
        return headers().firstValue(name).orElse(null);
    }

    /** {@return what was called, and what was done for it} */
    CallTrace trace() {
        return trace;
    }

    /** {@return how the server calls the request; null if it does not} */
    @Nullable
    String requestId() {
        return response.requestId();
    }

    /** {@return how long the server asks to wait; null if it does not} */
    @Nullable
    Duration retryAfter() {
        return RetryRules.retryAfter(header("Retry-After"), trace.ended());
    }

    /** {@return every text in a JSON body, in the order of the body, with the field that it is about; empty for any other body} */
    List<String> messages() {
        return messages;
    }

    /**
     * {@return whether a text in the JSON body equals the given one, wherever it stands}
     *
     * @param text the whole text
     */
    public boolean says(String text) {
        return texts.contains(text);
    }

    /**
     * {@return the body; null if it is empty or is not what the codec reads, as an HTML page of a gateway}
     *
     * @param <T> the type of the body
     * @param codec how to read it
     */
    public <T> @Nullable T read(JsonCodec<T> codec) {
        if (response.isBlank()) {
            return null;
        }
        try {
            return Json.decode(codec, response.body());
        } catch (JsonException e) {
            // The status says more than this does, and the text stays there as a snippet.
            return null;
        }
    }

    /** {@return the beginning of the body as text, at most 2 KiB; empty if there is none} */
    String bodySnippet() {
        return response.snippet();
    }

    /**
     * Collects the texts of a value, in order.
     *
     * @param value where to look
     * @param field what messages begin with: the name that the texts stand under, and a colon; empty for none
     * @param texts where to put the texts
     * @param messages where to put the texts with their fields
     */
    private static void collect(JsonValue value, String field, List<String> texts, List<String> messages) {
        if (value instanceof JsonValue.JsonString string) {
            texts.add(string.value());
            messages.add(field + string.value());
        } else if (value instanceof JsonValue.JsonArray array) {
            array.values().forEach(item -> collect(item, field, texts, messages));
        } else if (value instanceof JsonValue.JsonObject object) {
            object.values().forEach((name, item) -> collect(item, name + ": ", texts, messages));
        }
    }

    /** {@return operation and status} */
    @Override
    public String toString() {
        return trace + ": " + status();
    }
}
