package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.SecurityScheme.ApiKey;
import io.github.cubegen.model.SecurityScheme.Http;
import io.github.cubegen.model.SecurityScheme.MutualTls;
import io.github.cubegen.model.SecurityScheme.OAuth2;
import io.github.cubegen.model.SecurityScheme.OpenIdConnect;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityReaderTest {

    private static Described scheme(String yaml) {
        return Described.api("paths: {}\ncomponents: {securitySchemes: {S: " + yaml + "}}\n");
    }

    private static SecurityScheme read(String yaml) {
        Described described = scheme(yaml);
        assertThat(described.diagnostics()).isEmpty();
        return Objects.requireNonNull(described.model().securitySchemes().get("S"));
    }

    @Test
    void everyKindOfCredentialsIsRead() {
        assertThat(read("{type: apiKey, in: cookie, name: sid}")).isInstanceOfSatisfying(ApiKey.class, key -> {
            assertThat(key.in()).isEqualTo(ParameterLocation.COOKIE);
            assertThat(key.key()).isEqualTo("sid");
        });
        assertThat(read("{type: http, scheme: Bearer, bearerFormat: JWT}")).isInstanceOfSatisfying(Http.class, http -> {
            assertThat(http.scheme()).isEqualTo("bearer");
            assertThat(http.bearerFormat()).isEqualTo("JWT");
        });
        assertThat(read("{type: oauth2, flows: {clientCredentials: {tokenUrl: /t, refreshUrl: /r, scopes: {a: A}}}}"))
                .isInstanceOfSatisfying(OAuth2.class, oauth -> {
                    OAuthFlow flow = oauth.flows().get(0);
                    assertThat(flow.kind()).isEqualTo(OAuthFlow.Kind.CLIENT_CREDENTIALS);
                    assertThat(flow.tokenUrl()).isEqualTo("/t");
                    assertThat(flow.refreshUrl()).isEqualTo("/r");
                    assertThat(flow.scopes()).containsEntry("a", "A");
                });
        assertThat(read("{type: openIdConnect, openIdConnectUrl: /o}"))
                .isInstanceOfSatisfying(
                        OpenIdConnect.class, oidc -> assertThat(oidc.url()).isEqualTo("/o"));
        assertThat(read("{type: mutualTLS}")).isInstanceOf(MutualTls.class);
    }

    @Test
    void aTokenSaysHowItsExpiryShows() {
        SecurityScheme scheme = read(
                "{type: apiKey, in: header, name: T, x-cubegen-name: token, x-cubegen-token: {expired: {status: 401, message: Required session}}}");
        assertThat(scheme.nameOverride()).isEqualTo("token");
        assertThat(scheme.expired())
                .isEqualTo(new TokenSignal(
                        Described.place("/components/securitySchemes/S/x-cubegen-token/expired"),
                        401,
                        "Required session"));
    }

    @Test
    void aTokenSaysWhichOperationGivesItOut() {
        SecurityScheme scheme = read("{type: http, scheme: bearer, x-cubegen-token: {operationId: open, name: session,"
                + " value: '$response.body#/a~1b/token', expires: $response.header.X-End}}");
        JsonPointer place = Described.place("/components/securitySchemes/S/x-cubegen-token");
        assertThat(scheme.expired()).isNull();
        assertThat(scheme.token().issue())
                .isEqualTo(new TokenIssue(
                        place,
                        "open",
                        "session",
                        new ResponsePart.InBody(place.child("value"), JsonPointer.parse("/a~1b/token")),
                        new ResponsePart.InHeader(place.child("expires"), "X-End")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: apikey}                                       | ERROR unknown-security-type #S/type",
                "{scheme: basic}                                      | ERROR unknown-security-type #S",
                "{type: http}                                         | ERROR missing-scheme #S",
                "{type: apiKey, in: header}                           | ERROR missing-name #S",
                "{type: apiKey, in: body, name: a}                    | ERROR unknown-location #S/in",
                "{type: openIdConnect}                                | ERROR missing-openidconnecturl #S",
                "{type: oauth2, flows: {magic: {}}}                   | WARNING unknown-flow #S/flows/magic",
                "{type: mutualTLS, x-cubegen-token: {expired: {status: 200}}} | ERROR token-status #S/x-cubegen-token/expired",
                "{type: mutualTLS, x-cubegen-token: {expired: {status: 401}, expiry: 1}} | ERROR unknown-extension #S/x-cubegen-token/expiry",
                "{type: mutualTLS, x-cubegen-token: {name: session}}  | ERROR token-operation #S/x-cubegen-token/name",
                "{type: mutualTLS, x-cubegen-token: {operationId: o}} | ERROR token-value #S/x-cubegen-token",
                "{type: mutualTLS, x-cubegen-token: {operationId: o, value: token}} | ERROR token-expression #S/x-cubegen-token/value",
                "{type: mutualTLS, x-cubegen-token: {operationId: o, value: '$response.body#'}} | ERROR token-expression #S/x-cubegen-token/value",
                "{type: mutualTLS, x-cubegen-token: {operationId: o, value: '$response.body#/a~2'}} | ERROR token-expression #S/x-cubegen-token/value",
                "{type: mutualTLS, x-cubegen-token: {operationId: o, value: '$response.header.A', expires: '$request.body#/a'}} | ERROR token-expression #S/x-cubegen-token/expires",
                "{type: mutualTLS, x-cubegen-token: {expired: {status: 401, text: a}}} | ERROR unknown-extension #S/x-cubegen-token/expired/text",
            })
    void whatIsWrongIsReported(String yaml, String said) {
        assertThat(scheme(yaml).said()).containsExactly(said.replace("#S", "#/components/securitySchemes/S"));
    }

    @Test
    void operationsInheritWhatTheApiNeeds() {
        Described described = Described.api("""
                security: [{k: []}]
                paths:
                  /a: {get: {}, put: {security: []}, post: {security: [{o: [read], k: []}, {}]}}
                components:
                  securitySchemes:
                    k: {type: apiKey, in: header, name: K}
                    o: {type: oauth2, flows: {}}
                """);
        List<List<SecurityRequirement>> needed =
                described.model().operations().stream().map(Operation::security).toList();
        assertThat(needed)
                .containsExactly(
                        List.of(new SecurityRequirement(Map.of("k", List.of()))),
                        List.of(),
                        List.of(
                                new SecurityRequirement(Map.of("o", List.of("read"), "k", List.of())),
                                new SecurityRequirement(Map.of())));
        assertThat(needed.get(2).get(1).isAnonymous()).isTrue();
    }

    @Test
    void anUnknownSchemeIsReported() {
        Described described = Described.operation("security: [{none: []}]");
        assertThat(described.said())
                .containsExactly("WARNING unknown-security-scheme #/paths/~1things/get/security/0/none");
    }
}
