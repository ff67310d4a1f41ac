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

/** Reads each payload from its bytes, and writes it back: our client, databind with records, and the peer's client. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodecBenchmark {
    /** Which payload. */
    @Param({"USER", "USERS", "USERS_1_MB", "SESSION", "DIALOG", "MESSAGE", "BLOB", "SUBSCRIPTION", "MEETING"})
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
        ObjectMapper mapper = ApiClient.createDefaultObjectMapper();
        peerReader = mapper.readerFor(sample.peer());
        peerWriter = mapper.writerFor(sample.peer());
        peer = peerReader.readValue(json);
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
}
