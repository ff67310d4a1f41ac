package io.github.cubegen.plan;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * An answer from the description, for a server that stands in for the API in tests.
 *
 * @param file the name of its file, without extension; no other is the same where case is ignored
 * @param name what it is called in messages
 * @param httpMethod for example {@code GET}
 * @param pathPattern a regular expression for the whole path
 * @param variables how many parts of the path are variable: of two that match, the one with fewer is meant
 * @param status the status of the answer
 * @param mediaType the media type of the answer; null if it has no content
 * @param body the content; null if it has none, or its bytes are of no account
 */
public record StubPlan(
        String file,
        String name,
        String httpMethod,
        String pathPattern,
        int variables,
        int status,
        @Nullable String mediaType,
        @Nullable JsonNode body) {

    /** {@return the path of its file below the folder of WireMock's files} */
    public String path() {
        return "mappings/" + file + ".json";
    }

    /** {@return the content of its file} */
    public String text() {
        return StubMapping.text(this);
    }
}
