package io.github.cubegen.runtime;

import java.time.Duration;
import java.util.Map;

/**
 * What all calls of a client have in common.
 *
 * @param baseUri the server and the beginning of all paths, without a slash at the end
 * @param timeout how long a whole call may take
 * @param limits how much of a response is read
 * @param headers what is sent with every call
 * @param credentials by security scheme
 */
record ClientSettings(
        String baseUri,
        Duration timeout,
        ResponseLimits limits,
        Map<String, String> headers,
        Map<String, Credential> credentials) {
    /**
     * Copies the maps.
     *
     * @param baseUri the server and the beginning of all paths, without a slash at the end
     * @param timeout how long a whole call may take
     * @param limits how much of a response is read
     * @param headers what is sent with every call
     * @param credentials by security scheme
     */
    ClientSettings {
        headers = Copies.map(headers);
        credentials = Copies.map(credentials);
    }

    /** {@return the server and the limits; headers may hold secrets} */
    @Override
    public String toString() {
        return "ClientSettings[" + baseUri + ", " + timeout + ", " + limits + ']';
    }
}
