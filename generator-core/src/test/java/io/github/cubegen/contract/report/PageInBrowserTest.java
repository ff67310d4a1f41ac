package io.github.cubegen.contract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, where there is one: Chromium, in the path or named by the environment variable {@code CHROMIUM}. */
class PageInBrowserTest {
    /** What a user does, written down: leaves out what is not used, then all but what breaks, then looks for a text that none has. */
    private static final String USER = """
            <script>
              const form = document.getElementById("filters");
              const shown = () => Array.from(document.querySelectorAll("article")).filter(a => a.offsetHeight > 0).length;
              const steps = [form.hidden, shown()];
              form.querySelector("[name=used]").click();
              steps.push(shown());
              form.querySelector("[value=compatible]").click();
              form.querySelector("[value=potential]").click();
              steps.push(shown());
              form.elements.text.value = "no finding has this";
              form.elements.text.dispatchEvent(new Event("input", { bubbles: true }));
              steps.push(shown());
              form.elements.text.focus();
              steps.push(document.activeElement === form.elements.text, performance.getEntriesByType("resource").length);
              document.body.setAttribute("data-steps", steps.join(" "));
            </script>
            """;

    @TempDir
    Path temp;

    private static @Nullable Path browser() {
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

    @Test
    void itsFiltersWorkAndItLoadsNothing() throws IOException, InterruptedException {
        Path browser = browser();
        assumeTrue(browser != null, "no Chromium here");
        Path page = Files.writeString(
                temp.resolve("page.html"),
                HtmlReport.text(Reports.of(DiffReport.Status.FAILED)).replace("</body>", USER + "</body>"));
        Path dom = temp.resolve("dom.html");
        Path log = temp.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(
                        Objects.requireNonNull(browser).toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + temp.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(log)).doesNotContain("CONSOLE");
        // The filters show, three findings do; two; one; none; the field has the focus, and nothing was loaded.
        assertThat(Files.readString(dom)).contains("data-steps=\"false 3 2 1 0 true 0\"");
    }
}
