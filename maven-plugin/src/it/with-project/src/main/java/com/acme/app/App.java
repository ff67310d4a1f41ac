package com.acme.app;

import com.acme.api.PetsClient;
import com.acme.api.model.Pet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Asks a server, which is this program as well, for a pet. */
public final class App {

    private App() {}

    /**
     * Prints the pet.
     *
     * @param arguments none
     * @throws IOException if there is no free port
     */
    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/pets/7", exchange -> {
            byte[] body = "{\"id\": 7, \"name\": \"Rex\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        try (PetsClient client = PetsClient.builder().baseUri(address).build()) {
            Pet pet = client.petsApi().getPet(7);
            System.out.println("pet " + pet.id() + " is " + pet.name());
        } finally {
            server.stop(0);
        }
    }
}
