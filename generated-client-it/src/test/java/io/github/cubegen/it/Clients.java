package io.github.cubegen.it;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.exchange.CubeServer;

/** The clients of the tests. */
final class Clients {
    static final String TOKEN = "83153a14fb2df777c2f866178902a4bb15000001";
    static final String AUTH_KEY = "29WfrNWdvkhmX6V";

    private Clients() {}

    static ConnectyCubeClient withToken(CubeServer server) {
        return ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .token(TOKEN)
                .build();
    }

    static ConnectyCubeClient withAuthKey(CubeServer server) {
        return ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .authKey(AUTH_KEY)
                .build();
    }

    static ConnectyCubeClient withNothing(CubeServer server) {
        return ConnectyCubeClient.builder().baseUri(server.baseUri()).build();
    }
}
