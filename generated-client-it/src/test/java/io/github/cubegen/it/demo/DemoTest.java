package io.github.cubegen.it.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DemoTest {
    @Test
    void tellsWhatHappened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Demo(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run();
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text.lines())
                .containsExactly(
                        "POST /session -> 201",
                        "  Opened session 1 of application 1",
                        "POST /users -> 201",
                        "  Signed up user 51941: Dacia Kail, phone +6110797757",
                        "GET /users/v2?limit=5&full_name%5Bstart_with%5D=Daci -> 200",
                        "  Found 1 user whose name begins with Daci: Dacia",
                        "PUT /users/51941 -> 200",
                        "  Changed user 51941: website https://example.org, phone null, name still Dacia Kail",
                        "DELETE /users/51941 -> 200",
                        "  Deleted user 51941",
                        "DELETE /users/51941 -> 404",
                        "  Deleted user 51941 again: 404 [User not found]");
    }
}
