package com.acme.app;

import com.acme.api.runtime.JsonValue;

/** Compiles only if the client is among the sources. */
public final class App {

    private App() {}

    static Class<?> fromTheClient() {
        return JsonValue.class;
    }
}
