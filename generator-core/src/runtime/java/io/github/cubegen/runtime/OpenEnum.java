package io.github.cubegen.runtime;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.LongFunction;

/** A value out of a list that may grow: values that this version does not know are kept and written back. */
public sealed interface OpenEnum {
    /** One that is text on the wire. */
    non-sealed interface OfString extends OpenEnum {
        /** {@return the value as on the wire} */
        String value();

        /**
         * {@return how such a type is read and written}
         *
         * @param <E> the type
         * @param schema its name in messages
         * @param of makes one of a value
         */
        static <E extends OfString> JsonCodec<E> codec(String schema, Function<String, E> of) {
            return JsonCodec.of(schema, in -> of.apply(in.readString()), (out, one) -> out.string(one.value()));
        }
    }

    /** One that is an integer on the wire. */
    non-sealed interface OfLong extends OpenEnum {
        /** {@return the value as on the wire} */
        long value();

        /**
         * {@return how such a type is read and written}
         *
         * @param <E> the type
         * @param schema its name in messages
         * @param of makes one of a value
         */
        static <E extends OfLong> JsonCodec<E> codec(String schema, LongFunction<E> of) {
            return JsonCodec.of(schema, in -> of.apply(in.readLong()), (out, one) -> out.number(one.value()));
        }
    }

    /** One that is a number on the wire. */
    non-sealed interface OfDouble extends OpenEnum {
        /** {@return the value as on the wire} */
        double value();

        /**
         * {@return how such a type is read and written}
         *
         * @param <E> the type
         * @param schema its name in messages
         * @param of makes one of a value
         */
        static <E extends OfDouble> JsonCodec<E> codec(String schema, DoubleFunction<E> of) {
            return JsonCodec.of(schema, in -> of.apply(in.readDouble()), (out, one) -> out.number(one.value()));
        }
    }
}
