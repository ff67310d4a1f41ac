package io.github.cubegen.it.exchange;

/**
 * Where an exchange is not as described.
 *
 * @param kind what is wrong
 * @param message the details
 */
public record Violation(Kind kind, String message) {
    /** What can be wrong. */
    public enum Kind {
        /** No operation has this method and path. */
        UNKNOWN_OPERATION,
        /** The operation has no such query parameter. */
        UNKNOWN_PARAMETER,
        /** The operation needs credentials, and no alternative is complete. */
        MISSING_CREDENTIALS,
        /** A credential was sent that the operation does not ask for. */
        NEEDLESS_CREDENTIALS,
        /** A parameter or the body of the request is not as described. */
        REQUEST,
        /** The operation has no such status. */
        UNDESCRIBED_STATUS,
        /** The response has no body where one is described. */
        MISSING_RESPONSE_BODY,
        /** The response has a body of another media type. */
        RESPONSE_MEDIA_TYPE,
        /** A header or the body of the response is not as described. */
        RESPONSE
    }
}
