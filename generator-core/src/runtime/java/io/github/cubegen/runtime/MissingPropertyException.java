package io.github.cubegen.runtime;

/** A value was built, or read, without one of its required properties. */
public final class MissingPropertyException extends IllegalStateException {
    /** The serialized form. */
    private static final long serialVersionUID = 1L;

    /** The type that was to be built. */
    private final String type;

    /** The property. */
    private final String property;

    /**
     * Names what is missing.
     *
     * @param type the type that was to be built
     * @param property the property, as in the JSON
     */
    MissingPropertyException(String type, String property) {
        this(type, property, type + " needs a value for " + property);
    }

    /**
     * Names what is missing.
     *
     * @param type the type that was to be built
     * @param property the property, as in the JSON
     * @param message the same in a sentence
     */
    private MissingPropertyException(String type, String property, String message) {
        super(message);
        this.type = type;
        this.property = property;
    }

    /**
     * {@return the exception for a property that may be null, but only if that is said}
     *
     * @param type the type that was to be built
     * @param property the property, as in the JSON
     */
    static MissingPropertyException orNull(String type, String property) {
        return new MissingPropertyException(type, property, type + " needs a value for " + property + ", or null");
    }

    /** {@return the type that was to be built} */
    public String type() {
        return type;
    }

    /** {@return the missing property, as in the JSON} */
    public String property() {
        return property;
    }
}
