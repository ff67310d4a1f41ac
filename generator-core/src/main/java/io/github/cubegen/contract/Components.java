package io.github.cubegen.contract;

import io.github.cubegen.diagnostic.JsonPointer;

/** Which component a place is in. */
public final class Components {

    /** How many names lead to a component: {@code components}, {@code schemas}, its own. */
    private static final int DEPTH = 3;

    private Components() {}

    /** {@return whether a place is that of a component} */
    public static boolean is(JsonPointer place) {
        return place.depth() == DEPTH && place.tokens().get(0).equals("components");
    }

    /** {@return the place of the component that a place is in; outside of components, one as deep} */
    public static JsonPointer of(JsonPointer place) {
        JsonPointer component = place;
        while (component.depth() > DEPTH) {
            component = component.parent();
        }
        return component;
    }
}
