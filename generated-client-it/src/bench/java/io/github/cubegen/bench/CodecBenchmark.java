package io.github.cubegen.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.cubegen.it.connectycube.runtime.Json;
import io.github.cubegen.it.connectycube.runtime.JsonCodec;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openapitools.client.ApiClient;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a payload from its bytes, and writes it back: our client, databind with records, the peer's client, and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodecBenchmark {
    /** Which payload. */
    @Param("USER")
    public String payload = "";

    private byte[] json = {};
    private JsonCodec<Object> codec = Payload.of("USER").codec();
    private Object ours = "";
    private ObjectReader databindReader = Databind.MAPPER.reader();
    private ObjectWriter databindWriter = Databind.MAPPER.writer();
    private Object databind = "";
    private ObjectReader peerReader = Databind.MAPPER.reader();
    private ObjectWriter peerWriter = Databind.MAPPER.writer();
    private Object peer = "";
    private HandCodec<Object> byHand = Payload.of("USER").requiredByHand();

    /**
     * Decodes the payload with each, so that each has the value that it encodes.
     *
     * @throws IOException if one can't read it
     */
    @Setup
    public void decodeOnce() throws IOException {
        Payload sample = Payload.of(payload);
        json = sample.json();
        codec = sample.codec();
        ours = Json.decode(codec, json);
        databindReader = Databind.MAPPER.readerFor(sample.databind());
        databindWriter = Databind.MAPPER.writerFor(sample.databind());
        databind = databindReader.readValue(json);
        if (sample.peer() != null) {
            ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
            peerReader = mapper.readerFor(sample.peer());
            peerWriter = mapper.writerFor(sample.peer());
            peer = peerReader.readValue(json);
        }
        if (sample.anyByHand() != null) {
            byHand = sample.requiredByHand();
            checkByHand();
        }
    }

    /** It is a limit only for the same work. */
    private void checkByHand() throws IOException {
        if (!ByHand.decode(byHand, json).equals(databind)) {
            throw new IllegalStateException("decodes another value by hand");
        }
        ObjectMapper trees = Databind.MAPPER;
        if (!trees.readTree(encodeByHand()).equals(trees.readTree(encodeDatabind()))) {
            throw new IllegalStateException("encodes another value by hand");
        }
    }

    /** {@return the value} */
    @Benchmark
    public Object decodeCubegen() {
        return Json.decode(codec, json);
    }

    /**
     * {@return the value}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object decodeDatabind() throws IOException {
        return databindReader.readValue(json);
    }

    /**
     * {@return the value}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object decodePeer() throws IOException {
        return peerReader.readValue(json);
    }

    /**
     * {@return the value}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object decodeByHand() throws IOException {
        return ByHand.decode(byHand, json);
    }

    /** {@return the text} */
    @Benchmark
    public byte[] encodeCubegen() {
        return Json.encode(codec, ours);
    }

    /**
     * {@return the text}
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] encodeDatabind() throws IOException {
        return databindWriter.writeValueAsBytes(databind);
    }

    /**
     * {@return the text}
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] encodePeer() throws IOException {
        return peerWriter.writeValueAsBytes(peer);
    }

    /**
     * {@return the text}
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] encodeByHand() throws IOException {
        // The value of databind has the same types.
        return ByHand.encode(byHand, databind);
    }
}
