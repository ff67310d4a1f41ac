package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the kinds of credentials. */
final class SecuritySchemeReader {
    private static final List<String> TYPES = List.of("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS");

    private final Tree tree;
    private final TokenReader tokens;

    SecuritySchemeReader(Tree tree) {
        this.tree = tree;
        this.tokens = new TokenReader(tree.findings());
    }

    Map<String, SecurityScheme> read(Fields root) {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        Fields components = root.object("components", ObjectKind.OTHER);
        if (components == null) {
            return schemes;
        }
        for (Fields.Entry entry : components.entries("securitySchemes")) {
            Fields fields = tree.resolve(entry.pointer(), ObjectKind.SECURITY_SCHEME);
            SecurityScheme scheme = fields == null ? null : scheme(entry.name(), fields);
            if (scheme != null) {
                schemes.put(entry.name(), scheme);
            }
        }
        return schemes;
    }

    private @Nullable SecurityScheme scheme(String name, Fields fields) {
        JsonPointer pointer = fields.pointer();
        String description = fields.text("description");
        String nameOverride = fields.text(Extensions.NAME);
        TokenUse token = tokens.read(fields);
        return switch (fields.text("type", "")) {
            case "apiKey" -> apiKey(name, fields, token);
            case "http" -> {
                String scheme = required(fields, "scheme");
                yield scheme == null
                        ? null
                        : new SecurityScheme.Http(
                                pointer,
                                name,
                                description,
                                nameOverride,
                                token,
                                scheme.toLowerCase(Locale.ROOT),
                                fields.text("bearerFormat"));
            }
            case "oauth2" -> new SecurityScheme.OAuth2(pointer, name, description, nameOverride, token, flows(fields));
            case "openIdConnect" -> {
                String url = required(fields, "openIdConnectUrl");
                yield url == null
                        ? null
                        : new SecurityScheme.OpenIdConnect(pointer, name, description, nameOverride, token, url);
            }
            case "mutualTLS" -> new SecurityScheme.MutualTls(pointer, name, description, nameOverride, token);
            default -> {
                tree.findings()
                        .error(
                                "unknown-security-type",
                                fields.has("type") ? pointer.child("type") : pointer,
                                "The type of a security scheme is one of " + String.join(", ", TYPES) + ".");
                yield null;
            }
        };
    }

    private @Nullable SecurityScheme apiKey(String name, Fields fields, TokenUse token) {
        String key = required(fields, "name");
        ParameterLocation in = switch (fields.text("in", "")) {
            case "header" -> ParameterLocation.HEADER;
            case "query" -> ParameterLocation.QUERY;
            case "cookie" -> ParameterLocation.COOKIE;
            default -> null;
        };
        if (in == null) {
            tree.findings()
                    .error(
                            "unknown-location",
                            fields.has("in") ? fields.pointer().child("in") : fields.pointer(),
                            "An API key is in header, query or cookie; say where.");
        }
        return key == null || in == null
                ? null
                : new SecurityScheme.ApiKey(
                        fields.pointer(),
                        name,
                        fields.text("description"),
                        fields.text(Extensions.NAME),
                        token,
                        in,
                        key);
    }

    private List<OAuthFlow> flows(Fields fields) {
        List<OAuthFlow> flows = new ArrayList<>();
        Fields declared = fields.object("flows", ObjectKind.OTHER);
        if (declared == null) {
            return flows;
        }
        for (String key : declared.keys()) {
            Optional<OAuthFlow.Kind> kind = Arrays.stream(OAuthFlow.Kind.values())
                    .filter(candidate -> candidate.key().equals(key))
                    .findFirst();
            Fields flow = kind.isPresent() ? declared.object(key, ObjectKind.OTHER) : null;
            if (flow != null) {
                flows.add(flow(kind.get(), flow));
            } else if (kind.isEmpty() && !key.startsWith("x-")) {
                tree.findings()
                        .warning(
                                "unknown-flow",
                                declared.pointer().child(key),
                                "There is no OAuth flow " + key + "; it is ignored.");
            }
        }
        return flows;
    }

    private static OAuthFlow flow(OAuthFlow.Kind kind, Fields flow) {
        Map<String, String> scopes = new LinkedHashMap<>();
        Fields declared = flow.object("scopes", ObjectKind.OTHER);
        if (declared != null) {
            declared.keys().forEach(scope -> scopes.put(scope, declared.text(scope, "")));
        }
        return new OAuthFlow(
                flow.pointer(),
                kind,
                flow.text("authorizationUrl"),
                flow.text("tokenUrl"),
                flow.text("refreshUrl"),
                scopes);
    }

    private @Nullable String required(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            tree.findings()
                    .error(
                            "missing-" + key.toLowerCase(Locale.ROOT),
                            fields.pointer(),
                            "This security scheme needs " + key + "; add it.");
        }
        return text;
    }
}
