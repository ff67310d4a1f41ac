package io.github.cubegen.contract.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page in Chromium without a window, by the <a href="https://chromedevtools.github.io/devtools-protocol/">DevTools protocol</a>.
 * Keys are real keys, and what the page says to the console or asks the network for is kept.
 */
final class Browser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LISTENING = "DevTools listening on ";
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages;
    private final List<JsonNode> events = new ArrayList<>();
    private @Nullable String session;
    private int last;

    private Browser(Process process, WebSocket socket, BlockingQueue<JsonNode> messages) {
        this.process = process;
        this.socket = socket;
        this.messages = messages;
    }

    /** {@return the program: the one that the environment variable CHROMIUM names, or that of Debian; null if there is none} */
    static @Nullable Path program() {
        String named = System.getenv("CHROMIUM");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /**
     * Opens a page.
     *
     * @param profile an empty folder for what the browser keeps
     */
    static Browser open(Path program, Path profile, URI page) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(process), new Listener(messages))
                .join();
        Browser browser = new Browser(process, socket, messages);
        browser.show(page);
        return browser;
    }

    private static URI address(Process process) throws IOException {
        BufferedReader log = process.errorReader();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread rest = new Thread(() -> log.lines().forEach(ignored -> {}), "log of the browser");
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IOException("The browser ended without a word");
    }

    private void show(URI page) throws IOException, InterruptedException {
        String target = call("Target.createTarget", params("url", "about:blank"))
                .path("targetId")
                .asText();
        session = call("Target.attachToTarget", params("targetId", target).put("flatten", true))
                .path("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "Accessibility")) {
            call(domain + ".enable", params());
        }
        call("Page.navigate", params("url", page.toString()));
        while (events("Page.loadEventFired").isEmpty()) {
            events.add(next());
        }
    }

    static ObjectNode params() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode params(String name, String value) {
        return params().put(name, value);
    }

    /** {@return what a command of the protocol gives} */
    JsonNode call(String method, ObjectNode params) throws IOException, InterruptedException {
        int id = ++last;
        ObjectNode message = params().put("id", id).put("method", method);
        message.set("params", params);
        if (session != null) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        for (JsonNode answer = next(); ; answer = next()) {
            if (answer.path("id").asInt() == id) {
                if (answer.has("error")) {
                    throw new IOException(method + ": " + answer.path("error"));
                }
                return answer.path("result");
            }
            events.add(answer);
        }
    }

    private JsonNode next() throws IOException, InterruptedException {
        JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new IOException("The browser does not answer");
        }
        return message;
    }

    /** {@return the parameters of each event of that name, so far} */
    List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .map(event -> event.path("params"))
                .toList();
    }

    /** {@return the value of an expression of JavaScript, as text} */
    String value(String expression) throws IOException, InterruptedException {
        JsonNode answer =
                call("Runtime.evaluate", params("expression", expression).put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.path("exceptionDetails").toString());
        }
        return answer.at("/result/value").asText();
    }

    /** Presses a key and lets it go. */
    void press(String key, int code, @Nullable String text) throws IOException, InterruptedException {
        for (String type : List.of("keyDown", "keyUp")) {
            ObjectNode event = params("type", type)
                    .put("key", key)
                    .put("code", key.equals(" ") ? "Space" : key)
                    .put("windowsVirtualKeyCode", code);
            if (text != null && type.equals("keyDown")) {
                event.put("text", text);
            }
            call("Input.dispatchKeyEvent", event);
        }
    }

    /** Ends the browser. */
    void close() throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        socket.abort();
        process.destroy();
        // Each of them writes into the folder of the profile until it has ended.
        for (ProcessHandle each : all) {
            try {
                each.onExit().get(SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("The browser does not end", e);
            }
        }
    }

    /** Puts the parts of messages together. */
    private static final class Listener implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder part = new StringBuilder();

        Listener(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean complete) {
            part.append(data);
            if (complete) {
                try {
                    messages.add(Objects.requireNonNull(JSON.readTree(part.toString())));
                } catch (IOException e) {
                    throw new IllegalStateException("the browser sends JSON", e);
                }
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
