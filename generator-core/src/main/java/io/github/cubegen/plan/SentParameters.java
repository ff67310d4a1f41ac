package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.ParameterLocation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses the parameters that a caller can hand over; the user is told of the others. */
final class SentParameters {
    private static final String AUTHORIZATION = "authorization";

    private static final Set<String> SECRETS = Set.of(AUTHORIZATION, "proxy-authorization", "cookie");

    /** Headers that {@code java.net.http.HttpRequest.Builder} refuses, because the connection has a say in them. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "upgrade");

    /** RFC 9110, section 5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private final CredentialPlanner credentials;
    private final Diagnostics diagnostics;

    SentParameters(CredentialPlanner credentials, Diagnostics diagnostics) {
        this.credentials = credentials;
        this.diagnostics = diagnostics;
    }

    /** {@return the parameters in the order of the request; the template tells that of those in the path} */
    List<Parameter> of(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() != ParameterLocation.HEADER || isSent(parameter, operation))
                .sorted(Comparator.comparing(Parameter::in).thenComparing(parameter -> position(parameter, operation)))
                .toList();
    }

    /** {@return whether the text can name a header} */
    static boolean isHeaderName(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** {@return whether the value is a secret by its place: it must not show in a text} */
    static boolean isCredential(Parameter parameter) {
        return parameter.in() == ParameterLocation.HEADER
                && SECRETS.contains(parameter.name().toLowerCase(Locale.ROOT));
    }

    private boolean isSent(Parameter header, Operation operation) {
        String name = header.name().toLowerCase(Locale.ROOT);
        if (!isHeaderName(name)) {
            leaveOut(header, "is no name of a header (RFC 9110, section 5.6.2)");
            return false;
        }
        if (OF_THE_CONNECTION.contains(name)) {
            leaveOut(header, "is a header that the connection sets");
            return false;
        }
        if (name.equals(AUTHORIZATION) && credentials.setsHeader(operation, name)) {
            diagnostics.info(
                    "ignored-header",
                    header.pointer(),
                    "The credentials of the client set this header; the parameter is ignored, as OpenAPI asks.");
            return false;
        }
        return true;
    }

    private void leaveOut(Parameter header, String why) {
        diagnostics.warning(
                "unsupported-header",
                header.pointer(),
                "'" + Text.visible(header.name()) + "' " + why + "; the parameter is left out");
    }

    private static int position(Parameter parameter, Operation operation) {
        return parameter.in() == ParameterLocation.PATH ? operation.path().indexOf("{" + parameter.name() + "}") : 0;
    }
}
