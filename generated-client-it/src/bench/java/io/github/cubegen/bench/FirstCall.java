package io.github.cubegen.bench;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.UsersApi;

/** A process that makes one call and ends; it prints how many milliseconds that took, from the start of its main method. */
@SuppressWarnings("deprecation") // As in CallBenchmark.
public final class FirstCall {
    /** Who makes the call. */
    enum Caller {
        CUBEGEN,
        PEER,
        BARE
    }

    private FirstCall() {}

    /**
     * Makes the call.
     *
     * @param arguments the caller, and the address of the server
     * @throws Exception if it fails
     */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        String name = call(Caller.valueOf(arguments[0]), URI.create(arguments[1]));
        System.out.println("milliseconds " + (System.nanoTime() - start) / 1e6 + " " + name);
        // The threads of the JDK's client would keep the process alive for a while.
        Runtime.getRuntime().halt(0);
    }

    private static String call(Caller caller, URI address) throws IOException, InterruptedException, ApiException {
        return switch (caller) {
            case CUBEGEN ->
                String.valueOf(ConnectyCubeClient.builder()
                        .baseUri(address)
                        .token("t")
                        .build()
                        .users()
                        .getById(81)
                        .fullName());
            case PEER -> {
                ApiClient client = new ApiClient();
                client.updateBaseUri(address.toString());
                client.setRequestInterceptor(request -> request.header("CB-Token", "t"));
                yield String.valueOf(
                        new UsersApi(client).getUserById(81L).getUser().getFullName());
            }
            case BARE -> {
                HttpRequest request = HttpRequest.newBuilder(address.resolve("/users/81"))
                        .header("CB-Token", "t")
                        .build();
                byte[] body = HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body();
                yield String.valueOf(ByHand.envelope(body).fullName());
            }
        };
    }
}
