package io.github.cubegen.contract;

import io.github.cubegen.diagnostic.JsonPointer;

/** Which component a place is in. */
public final class Components {

    /** How many names lead to a component: {@code components}, {@code schemas}, its own. */
    private static final int DEPTH = 3;

    private Components() {}

    /** {@return whether a place is that of a component} */
    public static boolean is(JsonPointer place) {
        return place.tokens().size() == DEPTH && isIn(place);
    }

    /** {@return whether a place is within a component and not the component} */
    public static boolean isWithin(JsonPointer place) {
        return place.tokens().size() > DEPTH && isIn(place);
    }

    /** {@return the place of the component that a place is in; outside of components, one as deep} */
    public static JsonPointer of(JsonPointer place) {
        JsonPointer component = place;
        while (component.tokens().size() > DEPTH) {
            component = component.parent();
        }
        return component;
    }

    private static boolean isIn(JsonPointer place) {
        return place.tokens().get(0).equals("components");
    }
}
