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
                        "Opened session 1 of application 1",
                        "Signed up user 51941: Dacia Kail, phone +6110797757",
                        "Found 1 user whose name begins with Daci: Dacia",
                        "Changed user 51941: website https://example.org, phone null, name still Dacia Kail",
                        "Deleted user 51941",
                        "Deleted user 51941 again: 404 [User not found]");
    }
}
