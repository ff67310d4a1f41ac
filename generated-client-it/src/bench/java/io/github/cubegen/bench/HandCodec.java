package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * How one payload is read and written by hand.
 *
 * @param <T> what databind reads it as, too
 */
interface HandCodec<T> {
    /** {@return the value of the object that the parser stands on the start of; it is left on its end} */
    T read(JsonParser in) throws IOException;

    void write(JsonGenerator out, T value) throws IOException;
}
