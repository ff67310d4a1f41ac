package io.github.cubegen.runtime;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What must not be shown of a call: its credentials, and the values that the description calls secret, wherever a server repeats
 * them. They are looked up when there is a text to show, which is rare.
 *
 * @param operation what is called
 * @param credentials the credentials of the last attempt; null before it
 * @param request what was sent last; null before it
 */
record CallSecrets(
        Operation<?> operation,
        @Nullable CallCredentials credentials,
        @Nullable TransportRequest request) {
    /** How many characters a secret has at least. */
    private static final int SHORTEST = 4;

    /** A secret can begin with another one. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** In place of the name of a property: the body as a whole. */
    private static final String WHOLE_BODY = "";

    /**
     * {@return a text without the secrets of the call}
     *
     * @param text a text of the server
     */
    String redact(String text) {
        Set<String> forms = new TreeSet<>(LONGEST_FIRST);
        for (String secret : values()) {
            // A word of a few letters stands in many texts that give nothing away.
            if (secret.length() >= SHORTEST) {
                String json = Json.encodeToString(Codecs.STRING, secret);
                forms.addAll(List.of(
                        secret,
                        json.substring(1, json.length() - 1),
                        URLEncoder.encode(secret, StandardCharsets.UTF_8),
                        PercentEncoding.encode(secret)));
            }
        }
        String shown = text;
        for (String form : forms) {
            shown = shown.replace(form, CallTrace.HIDDEN);
        }
        return shown;
    }

    /** {@return the secrets} */
    private Set<String> values() {
        Set<String> values = new LinkedHashSet<>();
        if (credentials != null) {
            values.addAll(credentials.secrets());
        }
        if (request != null && !operation.secrets().isEmpty()) {
            for (String name : operation.secrets()) {
                values.addAll(request.headers().allValues(name));
            }
            pairs(request.uri().getRawQuery(), values);
            path(request.uri(), values);
            if (request.body() instanceof BytesBody body) {
                body(body, values);
            }
        }
        return values;
    }

    /**
     * Looks for secrets in a query or a form.
     *
     * @param text names and values, encoded; null for nothing
     * @param values takes what is found
     */
    private void pairs(@Nullable String text, Set<String> values) {
        for (String pair : text == null ? new String[0] : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && operation.secrets().contains(decode(pair.substring(0, equals)))) {
                values.add(decode(pair.substring(equals + 1)));
            }
        }
    }

    /**
     * Looks for secrets in a path: its last parts are those of the template.
     *
     * @param uri where the request went
     * @param values takes what is found
     */
    private void path(URI uri, Set<String> values) {
        String[] template = operation.path().split("/", -1);
        String[] sent = uri.getRawPath().split("/", -1);
        for (int i = 1; i <= Math.min(template.length, sent.length); i++) {
            String part = template[template.length - i];
            if (operation.secrets().stream().anyMatch(name -> part.contains('{' + name + '}'))) {
                values.add(decode(sent[sent.length - i]));
            }
        }
    }

    /**
     * Looks for secrets in a body.
     *
     * @param body JSON or a form
     * @param values takes what is found
     */
    private void body(BytesBody body, Set<String> values) {
        String text = new String(body.bytes(), StandardCharsets.UTF_8);
        String type = body.contentType();
        if (type.startsWith("application/x-www-form-urlencoded")) {
            pairs(text, values);
        } else if (type.contains("json")) {
            boolean whole = operation.secrets().contains(WHOLE_BODY);
            try {
                json(JsonValue.parse(text), whole, values);
            } catch (JsonException e) {
                // A caller's own text, which has no names in it.
                if (whole) {
                    values.add(text);
                }
            }
        }
    }

    /**
     * Looks for secrets in a value.
     *
     * @param value a value of JSON
     * @param secret whether all texts in it are secrets
     * @param values takes what is found
     */
    private void json(JsonValue value, boolean secret, Set<String> values) {
        if (value instanceof JsonValue.JsonObject object) {
            object.values()
                    .forEach((name, member) ->
                            json(member, secret || operation.secrets().contains(name), values));
        } else if (value instanceof JsonValue.JsonArray array) {
            array.values().forEach(item -> json(item, secret, values));
        } else if (secret && value instanceof JsonValue.JsonString string) {
            values.add(string.value());
        } else if (secret && value instanceof JsonValue.JsonNumber number) {
            values.add(number.text());
        }
    }

    /**
     * {@return a text as it was before it was encoded}
     *
     * @param text the text as it was sent
     */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a caller's own text, which is not encoded
        }
    }
}
