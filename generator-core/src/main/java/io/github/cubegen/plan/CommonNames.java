package io.github.cubegen.plan;

/**
 * Names that every client has, whatever its description says. {@code ReservedNames} keeps them free where they would clash with
 * names from the description.
 */
public final class CommonNames {
    /** The class nested in records, parameters and the root client that collects their values. */
    public static final String BUILDER = "Builder";

    /** The constant of records and enumerations that reads and writes them. */
    public static final String CODEC = "CODEC";

    /** The Java enum nested in an open enumeration. */
    public static final String KNOWN = "Known";

    /** The record nested in a union for a value of no described form. */
    public static final String UNKNOWN = "Unknown";

    /** The interface nested in a module client whose methods give the whole response. */
    public static final String RAW = "Raw";

    /** The class nested in the calls of a module that waits for responses. */
    public static final String BLOCKING = "Blocking";

    /** The class nested in the calls of a module that does not wait. */
    public static final String ASYNC = "Async";

    /** The class nested in the calls of a module that says how lists go on from page to page. */
    public static final String PAGED = "Paged";

    /** The method that begins to collect values. */
    public static final String BUILDER_METHOD = "builder";

    /** The method that begins with the values of an object. */
    public static final String TO_BUILDER_METHOD = "toBuilder";

    /** The method that ends the collecting. */
    public static final String BUILD_METHOD = "build";

    /** The method that says how a type stands in JSON. */
    public static final String CODEC_METHOD = "codec";

    /** The method that makes a module client from a connection, and parameters from a lambda. */
    public static final String OF_METHOD = "of";

    /** The method that gives the operations with the whole response. */
    public static final String RAW_METHOD = "raw";

    /** The method of the root client that gives the operations that do not wait. */
    public static final String ASYNC_METHOD = "async";

    /** The method that gives the same operations, or the same client, with other options. */
    public static final String WITH_METHOD = "with";

    /** The method that gives the Java enum of a value. */
    public static final String KNOWN_METHOD = "known";

    /** The method of an exception that gives the typed body. */
    public static final String ERROR_METHOD = "error";

    /** What calls are sent with, where it is a field or a parameter. */
    public static final String API = "api";

    /** The component of a record for properties that the description does not name. */
    public static final String ADDITIONAL_PROPERTIES = "additionalProperties";

    /** The method of its builder that adds one. */
    public static final String ADDITIONAL_PROPERTY = "additionalProperty";

    /** The component of a record for the names of properties that are explicitly null. */
    public static final String NULL_PROPERTIES = "nullProperties";

    /** The field of a builder for the names of properties that must be set, if only to null. */
    public static final String UNSET_PROPERTIES = "unsetProperties";

    private CommonNames() {}
}
