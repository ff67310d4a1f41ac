package io.github.cubegen.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Names that every generated client has, by the place where they would clash with one from the description. */
final class ReservedNames {
    /** JLS 8.10.3: no record component may have such a name; nor can a method without parameters replace them. */
    private static final Set<String> OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final Set<String> JAVA_LANG = Set.of(
            "Appendable",
            "AutoCloseable",
            "Boolean",
            "Byte",
            "CharSequence",
            "Character",
            "Class",
            "ClassLoader",
            "Cloneable",
            "Comparable",
            "Compiler",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "FunctionalInterface",
            "IllegalArgumentException",
            "IllegalStateException",
            "InheritableThreadLocal",
            "Integer",
            "InterruptedException",
            "Iterable",
            "Long",
            "Math",
            "Module",
            "ModuleLayer",
            "NullPointerException",
            "Number",
            "Object",
            "Override",
            "Package",
            "Process",
            "ProcessBuilder",
            "ProcessHandle",
            "Readable",
            "Record",
            "Runnable",
            "Runtime",
            "RuntimeException",
            "RuntimePermission",
            "SafeVarargs",
            "SecurityManager",
            "Short",
            "StackTraceElement",
            "StackWalker",
            "StrictMath",
            "String",
            "StringBuffer",
            "StringBuilder",
            "SuppressWarnings",
            "System",
            "Thread",
            "ThreadDeath",
            "ThreadGroup",
            "ThreadLocal",
            "Throwable",
            "Void");

    /** Types of the JDK that generated code names. */
    private static final Set<String> JDK = Set.of(
            "ArrayList",
            "BigDecimal",
            "BigInteger",
            "CompletableFuture",
            "Consumer",
            "Duration",
            "Function",
            "Generated",
            "HttpClient",
            "IOException",
            "Instant",
            "LinkedHashMap",
            "LinkedHashSet",
            "List",
            "LocalDate",
            "LocalTime",
            "Map",
            "NullMarked",
            "Nullable",
            "Objects",
            "OffsetDateTime",
            "OffsetTime",
            "Optional",
            "Path",
            "Set",
            "Stream",
            "StringJoiner",
            "Supplier",
            "URI",
            "UUID",
            "UnaryOperator");

    /** Types of the runtime that generated code, or code that uses it, names. A test compares with its sources. */
    private static final Set<String> RUNTIME = Set.of(
            "ApiClient",
            "ApiClientException",
            "ApiException",
            "ApiKey",
            "ApiResponse",
            "AsyncPages",
            "BinaryContent",
            "BytesBody",
            "Call",
            "CallException",
            "CallInfo",
            "CallListener",
            "CallOptions",
            "CallTimeoutException",
            "ClientBuilder",
            "Codecs",
            "Conditions",
            "Copies",
            "Credential",
            "DecodingException",
            "Download",
            "ErrorMapper",
            "ErrorResponse",
            "FormAddress",
            "FormFields",
            "HeaderValues",
            "HttpBasic",
            "HttpBearer",
            "IssuedToken",
            "Json",
            "JsonCodec",
            "JsonException",
            "JsonMismatchException",
            "JsonReader",
            "JsonShape",
            "JsonValue",
            "JsonWriter",
            "MissingPropertyException",
            "Multipart",
            "OAuth2",
            "ObjectForms",
            "OpenEnum",
            "Operation",
            "Pages",
            "Paging",
            "RequestBody",
            "Required",
            "ResponseLimits",
            "RetryPolicy",
            "ServerTemplate",
            "StreamBody",
            "Style",
            "TimeSource",
            "TokenException",
            "TokenOperation",
            "TokenSource",
            "TransferListener",
            "Transport",
            "TransportException",
            "TransportRequest",
            "TransportResponse",
            "ValueEquality",
            "Webhook");

    /** Types that are nested in generated ones: the nested one would hide the other inside. */
    private static final Set<String> NESTED = Set.of(
            CommonNames.ASYNC,
            CommonNames.BLOCKING,
            CommonNames.BUILDER,
            CommonNames.KNOWN,
            CommonNames.PAGED,
            CommonNames.RAW,
            CommonNames.UNKNOWN);

    /** Members of a record and of its builder. */
    static final Set<String> RECORD = with(
            OBJECT,
            CommonNames.ADDITIONAL_PROPERTIES,
            CommonNames.ADDITIONAL_PROPERTY,
            CommonNames.BUILD_METHOD,
            CommonNames.BUILDER_METHOD,
            CommonNames.CODEC_METHOD,
            CommonNames.NULL_PROPERTIES,
            CommonNames.OF_METHOD,
            CommonNames.TO_BUILDER_METHOD,
            CommonNames.UNSET_PROPERTIES);

    /** Members of the module clients and of the classes behind them. */
    static final Set<String> OPERATION =
            with(OBJECT, CommonNames.API, CommonNames.OF_METHOD, CommonNames.RAW_METHOD, CommonNames.WITH_METHOD);

    /** Parameters of an operation's method; {@code api} is what the calls are sent with. */
    static final Set<String> ARGUMENT = Set.of(CommonNames.API);

    /** Members of the root clients. */
    static final Set<String> ROOT = with(
            OBJECT,
            CommonNames.API,
            CommonNames.ASYNC_METHOD,
            "blocking",
            CommonNames.BUILDER_METHOD,
            "close",
            CommonNames.TO_BUILDER_METHOD,
            CommonNames.WITH_METHOD);

    /** Members of the root client's builder. */
    static final Set<String> ROOT_BUILDER = with(
            OBJECT,
            "baseUri",
            CommonNames.BUILD_METHOD,
            "buildApi",
            "callTimeout",
            "clock",
            "connectTimeout",
            "credential",
            "deadline",
            "environment",
            "executor",
            "fromEnvironment",
            "header",
            "httpClient",
            "interceptor",
            "listener",
            "maxResponseSize",
            "proxy",
            "responseLimits",
            "retries",
            "retry",
            "retryPolicy",
            "self",
            "sleeper",
            "sslContext",
            "time",
            "timeout",
            "transport",
            "userAgent",
            "variable");

    /** Constants of an enumeration. */
    static final Set<String> CONSTANT = Set.of();

    private ReservedNames() {}

    /** {@return names that no type of the description gets} */
    static Set<String> types() {
        Set<String> all = new HashSet<>(JAVA_LANG);
        all.addAll(JDK);
        all.addAll(RUNTIME);
        all.addAll(NESTED);
        return Set.copyOf(all);
    }

    /** {@return the types of the runtime that are kept free} */
    static Set<String> runtime() {
        return new TreeSet<>(RUNTIME);
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
