package io.github.cubegen.plan;

import java.util.Optional;

/** Types of the JDK and of the runtime that hold one value, with the codec constant of the runtime's {@code Codecs}. */
public enum ScalarKind {
    BOOLEAN("java.lang", "Boolean", 1),
    INT("java.lang", "Integer", 1),
    LONG("java.lang", "Long", 2),
    FLOAT("java.lang", "Float", 1),
    DOUBLE("java.lang", "Double", 2),
    BIG_INTEGER("java.math", "BigInteger", 0),
    BIG_DECIMAL("java.math", "BigDecimal", 0),
    STRING("java.lang", "String", 0),
    /** RFC 3339 {@code full-date}. */
    DATE("java.time", "LocalDate", 0),
    /** RFC 3339 {@code date-time}. */
    DATE_TIME("java.time", "OffsetDateTime", 0),
    /** RFC 3339 {@code full-time}. */
    TIME("java.time", "OffsetTime", 0),
    /** RFC 3339 {@code partial-time}: without offset. */
    LOCAL_TIME("java.time", "LocalTime", 0),
    /** ISO 8601 duration. */
    DURATION("java.time", "Duration", 0),
    UUID("java.util", "UUID", 0),
    URI("java.net", "URI", 0),
    /** Base64 text, {@code byte[]}. */
    BYTES("", "byte[]", 0),
    /** Seconds since 1970-01-01T00:00Z as an integer. */
    UNIX_TIME("java.time", "Instant", 0),
    /** Like {@link #INT}, but read from text, too. */
    INT_OR_TEXT("java.lang", "Integer", 1),
    /** Like {@link #LONG}, but read from text, too. */
    LONG_OR_TEXT("java.lang", "Long", 2),
    /** Like {@link #UNIX_TIME}, but read from text, too. */
    UNIX_TIME_OR_TEXT("java.time", "Instant", 0),
    /** Any JSON value; the runtime's {@code JsonValue}. */
    JSON("", "JsonValue", 0);

    private final String packageName;
    private final String simpleName;
    private final int primitiveSlots;

    ScalarKind(String packageName, String simpleName, int primitiveSlots) {
        this.packageName = packageName;
        this.simpleName = simpleName;
        this.primitiveSlots = primitiveSlots;
    }

    /** {@return the package of the (boxed) class; empty for {@code byte[]} and for the type of the runtime} */
    public String packageName() {
        return packageName;
    }

    /** {@return the simple name of the (boxed) class} */
    public String simpleName() {
        return simpleName;
    }

    /** {@return whether there is a primitive type for it} */
    public boolean isPrimitive() {
        return primitiveSlots > 0;
    }

    /** {@return how many of the 255 slots of a parameter list the type takes (JVMS 4.3.3)} */
    public int slots(boolean primitive) {
        return primitive && primitiveSlots == 2 ? 2 : 1;
    }

    /** {@return the kind that also reads the number as text; empty if there is none} */
    Optional<ScalarKind> orItsText() {
        return switch (this) {
            case INT -> Optional.of(INT_OR_TEXT);
            case LONG -> Optional.of(LONG_OR_TEXT);
            case UNIX_TIME -> Optional.of(UNIX_TIME_OR_TEXT);
            default -> Optional.empty();
        };
    }

    /** {@return the name of the constant in the runtime's {@code Codecs}} */
    public String codec() {
        return name();
    }
}
