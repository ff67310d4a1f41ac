package io.github.cubegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of the client's builder that takes what an operation is called with to get tokens of a security scheme.
 *
 * @param credential the scheme, an API key or a bearer token
 * @param method the builder method; it has the arguments of the operation
 * @param client the asynchronous client that has the operation
 * @param operation the operation that gives out the tokens
 * @param response the name of the response in the generated code; no argument has it
 * @param value where the token stands in the answer
 * @param expires where its end stands; null if it is not told
 * @param status the status that says that a token is no longer good; null if the description does not tell
 * @param message the text that the body has then; null if the status alone says it
 * @param doc its documentation
 */
public record TokenPlan(
        CredentialPlan credential,
        String method,
        ClassRef client,
        OperationPlan operation,
        String response,
        Part value,
        @Nullable Part expires,
        @Nullable Integer status,
        @Nullable String message,
        Doc doc) {
    /** A part of a response. */
    public sealed interface Part {}

    /**
     * A header.
     *
     * @param name its name
     */
    public record Header(String name) implements Part {}

    /**
     * A value in the body.
     *
     * @param steps from the body to the value, at least one
     * @param nullable whether the body or one of the steps may be null
     */
    public record Body(List<Step> steps, boolean nullable) implements Part {
        public Body {
            steps = List.copyOf(steps);
        }
    }

    /**
     * An accessor of a record.
     *
     * @param type the record
     * @param accessor the accessor
     */
    public record Step(ClassRef type, String accessor) {}
}
