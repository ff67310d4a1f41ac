package io.github.cubegen.runtime;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What all calls of a client have in common.
 *
 * @param baseUri the server and the beginning of all paths, without a slash at the end
 * @param timeout how long a whole call may take, all attempts included
 * @param retries how often and when to send again
 * @param limits how much of a response is read
 * @param time the time to go by
 * @param observers see what becomes of calls
 * @param headers what is sent with every call
 * @param credentials by security scheme
 */
record ClientSettings(
        String baseUri,
        Duration timeout,
        RetryPolicy retries,
        ResponseLimits limits,
        TimeSource time,
        Observers observers,
        Map<String, String> headers,
        Map<String, Credential> credentials) {
    /**
     * Copies the maps.
     *
     * @param baseUri the server and the beginning of all paths, without a slash at the end
     * @param timeout how long a whole call may take, all attempts included
     * @param retries how often and when to send again
     * @param limits how much of a response is read
     * @param time the time to go by
     * @param observers see what becomes of calls
     * @param headers what is sent with every call
     * @param credentials by security scheme
     */
    ClientSettings {
        headers = Copies.map(headers);
        credentials = Copies.map(credentials);
    }

    /**
     * {@return these settings without a credential}
     *
     * @param scheme its security scheme
     */
    ClientSettings without(String scheme) {
        Map<String, Credential> others = new LinkedHashMap<>(credentials);
        others.remove(scheme);
        return new ClientSettings(baseUri, timeout, retries, limits, time, observers, headers, others);
    }

    /** {@return the server and the limits; headers may hold secrets} */
    @Override
    public String toString() {
        return "ClientSettings[" + baseUri + ", " + timeout + ", " + retries + ", " + limits + ']';
    }
}
