package io.github.cubegen.bench;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One call over loopback: our client, waiting and not, and {@code java.net.http} with a parser by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("deprecation") // The API prefers its search; this is the simplest call with an answer that it has.
public class CallBenchmark {
    /** Where the server is; it runs in the process that started the measurement, so that both sides have the same one. */
    @Param("http://127.0.0.1")
    public String address = "";

    private ConnectyCubeClient cube = ConnectyCubeClient.builder().token("t").build();
    private HttpClient http = HttpClient.newHttpClient();

    /** Builds both clients. */
    @Setup
    public void build() {
        cube.close();
        cube = ConnectyCubeClient.builder()
                .baseUri(URI.create(address))
                .token("t")
                .build();
        http = HttpClient.newHttpClient();
    }

    /** Closes the connections. */
    @TearDown
    public void close() {
        cube.close();
    }

    /** {@return the user} */
    @Benchmark
    public Object cubegen() {
        return cube.users().getById(81);
    }

    /** {@return the user} */
    @Benchmark
    public Object cubegenAsync() {
        return cube.async().users().getById(81).join();
    }

    /**
     * {@return the user}
     *
     * @throws IOException never
     * @throws InterruptedException never
     */
    @Benchmark
    public Object bare() throws IOException, InterruptedException {
        return user(http.send(request(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    /**
     * {@return the user}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object bareAsync() throws IOException {
        return user(http.sendAsync(request(), HttpResponse.BodyHandlers.ofByteArray())
                .join());
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create(address + "/users/81"))
                .header("CB-Token", "t")
                .header("Accept", "application/json")
                .build();
    }

    private static Object user(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return ByHand.envelope(response.body());
    }
}
