package io.github.cubegen.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The limit for {@link CodecBenchmark}: jackson-core by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ByHandBenchmark {
    /** Which payload. */
    @Param({"USER", "USERS", "USERS_1_MB"})
    public String payload = "";

    private byte[] json = {};
    private boolean user;
    private Object value = "";

    /**
     * Decodes the payload, so that there is a value to encode.
     *
     * @throws IOException if it can't be read
     */
    @Setup
    public void decodeOnce() throws IOException {
        json = Payload.of(payload).json();
        user = payload.equals("USER");
        value = decodeByHand();
    }

    /**
     * {@return the value}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object decodeByHand() throws IOException {
        return user ? ByHand.user(json) : ByHand.page(json);
    }

    /**
     * {@return the text}
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] encodeByHand() throws IOException {
        return value instanceof Databind.User one ? ByHand.write(one) : ByHand.write((Databind.UserPage) value);
    }
}
