package io.github.cubegen.bench;

import io.github.cubegen.it.connectycube.runtime.Json;
import java.io.IOException;
import java.util.Objects;
import org.openapitools.client.ApiClient;

/** A process that decodes a payload many times, keeps all values, and prints how many bytes each takes. */
public final class Retained {
    /** Who decodes. */
    enum Decoder {
        CUBEGEN,
        DATABIND,
        PEER
    }

    /** Enough for full collections to leave nothing else. */
    private static final int COLLECTIONS = 5;

    private Retained() {}

    /**
     * Decodes and measures.
     *
     * @param arguments the decoder, the payload, and how many values
     * @throws IOException if the payload can't be read
     */
    public static void main(String[] arguments) throws IOException {
        Decoder decoder = Decoder.valueOf(arguments[0]);
        Payload payload = Payload.of(arguments[1]);
        Object[] values = new Object[Integer.parseInt(arguments[2])];
        byte[] json = payload.json();
        // Loads everything that the first value brings with it.
        decode(decoder, payload, json);
        long before = used();
        for (int i = 0; i < values.length; i++) {
            values[i] = decode(decoder, payload, json);
        }
        long after = used();
        System.out.println("bytes " + (after - before) / values.length + " " + values[values.length - 1].hashCode());
    }

    private static Object decode(Decoder decoder, Payload payload, byte[] json) throws IOException {
        return switch (decoder) {
            case CUBEGEN -> Json.decode(payload.codec(), json);
            case DATABIND -> Databind.MAPPER.readValue(json, payload.databind());
            case PEER -> Mapper.PEER.readValue(json, Objects.requireNonNull(payload.peer()));
        };
    }

    /** Loaded for the peer only. */
    private static final class Mapper {
        static final com.fasterxml.jackson.databind.ObjectMapper PEER = ApiClient.createDefaultObjectMapper();
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
