package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-cubegen-token}. */
final class TokenReader {
    private static final List<String> KEYS = List.of("operationId", "name", "value", "expires", "expired");
    private static final Pattern BODY = Pattern.compile("\\$response\\.body#((?:/(?:[^~/]|~[01])+)+)");
    private static final Pattern HEADER = Pattern.compile("\\$response\\.header\\.([!#$%&'*+.^_`|~0-9A-Za-z-]+)");

    private final Findings findings;

    TokenReader(Findings findings) {
        this.findings = findings;
    }

    /** {@return what a scheme says of its tokens} */
    TokenUse read(Fields scheme) {
        Fields token = scheme.object(Extensions.TOKEN, ObjectKind.OTHER);
        if (token == null) {
            return TokenUse.NONE;
        }
        Extensions.checkKeys(token, KEYS);
        return new TokenUse(issue(token), expired(token));
    }

    private @Nullable TokenIssue issue(Fields token) {
        String operationId = token.text("operationId");
        if (operationId == null) {
            for (String key : List.of("name", "value", "expires")) {
                if (token.has(key)) {
                    error("token-operation", token.pointer().child(key), "This needs operationId beside it; add it.");
                }
            }
            return null;
        }
        if (!token.has("value")) {
            error(
                    "token-value",
                    token.pointer(),
                    "Say where the token stands in the answer, as in value: $response.body#/token.");
            return null;
        }
        ResponsePart value = part(token, "value");
        ResponsePart expires = part(token, "expires");
        return value == null ? null : new TokenIssue(token.pointer(), operationId, token.text("name"), value, expires);
    }

    private @Nullable ResponsePart part(Fields token, String key) {
        String text = token.text(key);
        if (text == null) {
            return null;
        }
        JsonPointer pointer = token.pointer().child(key);
        Matcher body = BODY.matcher(text);
        if (body.matches()) {
            return new ResponsePart.InBody(pointer, JsonPointer.parse(body.group(1)));
        }
        Matcher header = HEADER.matcher(text);
        if (header.matches()) {
            return new ResponsePart.InHeader(pointer, header.group(1));
        }
        error(
                "token-expression",
                pointer,
                "Here must be $response.body#/… with a JSON Pointer, or $response.header.… with the name of a header.");
        return null;
    }

    private @Nullable TokenSignal expired(Fields token) {
        Fields signal = token.object("expired", ObjectKind.OTHER);
        if (signal == null) {
            return null;
        }
        Extensions.checkKeys(signal, List.of("status", "message"));
        Integer status = signal.count("status");
        if (status == null || status < 400 || status > 599) {
            error("token-status", signal.pointer(), "The signal needs a status from 400 to 599, such as 401; add it.");
            return null;
        }
        return new TokenSignal(signal.pointer(), status, signal.text("message"));
    }

    private void error(String rule, JsonPointer pointer, String text) {
        findings.error(rule, pointer, text);
    }
}
