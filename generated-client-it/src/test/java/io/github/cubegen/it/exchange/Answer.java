package io.github.cubegen.it.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the server is to answer.
 *
 * @param status the status
 * @param headers the headers
 * @param body the body; empty for none
 */
public record Answer(int status, Map<String, String> headers, String body) {
    /** An answer without a body. */
    public static Answer empty(int status) {
        return new Answer(status, Map.of(), "");
    }

    /** An answer with a body. */
    public static Answer of(int status, String contentType, String body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    /** An answer with a JSON body. */
    public static Answer json(int status, String body) {
        return of(status, "application/json", body);
    }

    /** This answer with one more header. */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
