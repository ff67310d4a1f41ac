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
        super(type + " needs a value for " + property);
        this.type = type;
        this.property = property;
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
