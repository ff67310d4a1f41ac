package com.acme.own;

import com.acme.api.runtime.JsonCodec;
import com.acme.api.runtime.JsonReader;
import com.acme.api.runtime.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A price, as the user of the client has it.
 *
 * @param amount in the currency of the shop
 */
public record Money(BigDecimal amount) {

    /** {@return what reads and writes a price} */
    public static JsonCodec<Money> codec() {
        return new JsonCodec<>() {
            @Override
            public Money read(JsonReader in) throws IOException {
                return new Money(new BigDecimal(in.readString()));
            }

            @Override
            public void write(JsonWriter out, Money value) throws IOException {
                out.string(value.amount().toPlainString());
            }
        };
    }
}
