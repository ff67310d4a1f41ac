package io.github.cubegen.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What error statuses are called.
 *
 * @see <a href="https://www.iana.org/assignments/http-status-codes">HTTP Status Code Registry</a>
 */
final class StatusNames {
    /** 422 keeps the name of RFC 4918, by which most descriptions know it; RFC 9110 says Unprocessable Content. */
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(300, "Multiple Choices"),
            Map.entry(301, "Moved Permanently"),
            Map.entry(302, "Found"),
            Map.entry(303, "See Other"),
            Map.entry(304, "Not Modified"),
            Map.entry(307, "Temporary Redirect"),
            Map.entry(308, "Permanent Redirect"),
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(402, "Payment Required"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(407, "Proxy Authentication Required"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(411, "Length Required"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(414, "URI Too Long"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(416, "Range Not Satisfiable"),
            Map.entry(417, "Expectation Failed"),
            Map.entry(421, "Misdirected Request"),
            Map.entry(422, "Unprocessable Entity"),
            Map.entry(423, "Locked"),
            Map.entry(424, "Failed Dependency"),
            Map.entry(425, "Too Early"),
            Map.entry(426, "Upgrade Required"),
            Map.entry(428, "Precondition Required"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(451, "Unavailable For Legal Reasons"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"),
            Map.entry(505, "HTTP Version Not Supported"),
            Map.entry(506, "Variant Also Negotiates"),
            Map.entry(507, "Insufficient Storage"),
            Map.entry(508, "Loop Detected"),
            Map.entry(511, "Network Authentication Required"));

    private static final Map<Integer, String> SUCCESSES = Map.ofEntries(
            Map.entry(200, "Ok"),
            Map.entry(201, "Created"),
            Map.entry(202, "Accepted"),
            Map.entry(203, "NonAuthoritative"),
            Map.entry(204, "NoContent"),
            Map.entry(205, "ResetContent"),
            Map.entry(206, "PartialContent"),
            Map.entry(207, "MultiStatus"),
            Map.entry(208, "AlreadyReported"),
            Map.entry(226, "ImUsed"));

    private StatusNames() {}

    /** {@return the name of a success; all that are not named are one} */
    static String ofSuccess(Statuses statuses) {
        return statuses.isExact()
                ? SUCCESSES.getOrDefault(statuses.from(), "Status" + statuses.from())
                : "OtherSuccess";
    }

    /** {@return the name of an exception, without {@code Exception}} */
    static String of(Statuses statuses) {
        if (statuses.isExact()) {
            String reason = REASONS.get(statuses.from());
            return reason == null
                    ? "Status" + statuses.from()
                    : NameStyle.PASCAL.join(Words.of(reason).parts());
        } else if (statuses.equals(Statuses.DEFAULT)) {
            return "UnexpectedStatus";
        }
        return switch (statuses.from()) {
            case 300 -> "Redirect";
            case 400 -> "ClientError";
            case 500 -> "ServerError";
            default -> "Status" + statuses.text().toUpperCase(Locale.ROOT);
        };
    }

    /** {@return the statuses as a sentence says them, for example {@code 404 Not Found}} */
    static String describe(Statuses statuses) {
        if (statuses.equals(Statuses.DEFAULT)) {
            return "a status that is not described otherwise";
        }
        String reason = statuses.isExact() ? REASONS.getOrDefault(statuses.from(), "") : "";
        return (statuses.text() + " " + reason).trim();
    }

    /** {@return the exceptions that a client can have without any type of the description in their name} */
    static Set<String> exceptions() {
        Set<String> names = REASONS.keySet().stream()
                .map(status -> of(Statuses.exactly(status)) + "Exception")
                .collect(Collectors.toSet());
        names.addAll(Set.of(
                "UnexpectedStatusException",
                "RedirectException",
                "ClientErrorException",
                "ServerErrorException",
                "TokenExpiredException"));
        return Set.copyOf(names);
    }
}
