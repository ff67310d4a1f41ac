package io.github.cubegen.it.demo;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.exception.NotFoundException;
import io.github.cubegen.it.connectycube.model.Session;
import io.github.cubegen.it.connectycube.model.SessionRequest;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.connectycube.model.UserCreate;
import io.github.cubegen.it.connectycube.model.UserSearchPage;
import io.github.cubegen.it.connectycube.model.UserUpdate;
import java.io.IOException;
import java.io.PrintStream;

/** A short conversation with a ConnectyCube server, from the first session to the first error. */
public final class Demo {
    /** The authorization key of the application. */
    private static final String AUTH_KEY = "demo-key";

    /** Where the story is told. */
    private final PrintStream out;

    /**
     * A demo that tells its story somewhere.
     *
     * @param out where to
     */
    Demo(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the demo.
     *
     * @param args ignored
     * @throws IOException if no port on loopback is free
     */
    public static void main(String[] args) throws IOException {
        new Demo(System.out).run();
    }

    /**
     * Starts a server, talks to it, and stops it.
     *
     * @throws IOException if no port on loopback is free
     */
    void run() throws IOException {
        try (DemoServer server = DemoServer.start(AUTH_KEY, out);
                ConnectyCubeClient anonymous =
                        ConnectyCubeClient.builder().baseUri(server.address()).build()) {
            Session session = anonymous
                    .auth()
                    .createSession(SessionRequest.builder()
                            .applicationId(1)
                            .authKey(AUTH_KEY)
                            .build());
            out.println("  Opened session " + session.id() + " of application " + session.applicationId());
            try (ConnectyCubeClient cube =
                    anonymous.toBuilder().token(session.token()).build()) {
                talk(cube);
            }
        }
    }

    /**
     * Signs a user up, finds, changes and deletes them.
     *
     * @param cube a client with the token of a session
     */
    private void talk(ConnectyCubeClient cube) {
        User dacia = cube.users()
                .signUp(UserCreate.builder()
                        .login("Dacia")
                        .password("petU4or!")
                        .fullName("Dacia Kail")
                        .phone("+6110797757")
                        .build());
        out.println("  Signed up user " + dacia.id() + ": " + dacia.fullName() + ", phone " + dacia.phone());

        UserSearchPage found = cube.users()
                .search(params -> params.fullNameStartWith("Daci").limit(5))
                .first();
        out.println("  Found " + found.totalEntries() + " user whose name begins with Daci: "
                + found.items().get(0).login());

        User changed = cube.users()
                .update(
                        dacia.id(),
                        UserUpdate.builder()
                                .website("https://example.org")
                                .clearPhone()
                                .build());
        out.println("  Changed user " + changed.id() + ": website " + changed.website() + ", phone " + changed.phone()
                + ", name still " + changed.fullName());

        cube.users().delete(dacia.id());
        out.println("  Deleted user " + dacia.id());

        try {
            cube.users().delete(dacia.id());
        } catch (NotFoundException e) {
            out.println("  Deleted user " + dacia.id() + " again: " + e.status() + ' ' + e.messages());
        }
    }
}
