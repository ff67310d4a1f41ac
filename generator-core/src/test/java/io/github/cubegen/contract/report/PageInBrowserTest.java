package io.github.cubegen.contract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, where there is one. */
class PageInBrowserTest {
    private static final String SHOWN =
            "Array.from(document.querySelectorAll('article')).filter(a => a.offsetHeight > 0).length + ' '"
                    + " + Array.from(document.querySelectorAll('section.group')).filter(a => a.offsetHeight > 0).length";
    private static final Set<String> CONTROLS =
            Set.of("checkbox", "searchbox", "textbox", "combobox", "link", "button");

    @TempDir
    Path temp;

    private @Nullable Browser opened;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        Path program = Browser.program();
        assumeTrue(
                program != null,
                "The page was not looked at: there is no Chromium here. Install the package chromium, or name the program in the"
                        + " environment variable CHROMIUM.");
        Path page = Files.writeString(temp.resolve("page.html"), HtmlReport.text(Reports.of(DiffReport.Status.FAILED)));
        opened = Browser.open(Objects.requireNonNull(program), temp.resolve("profile"), page.toUri());
    }

    @AfterEach
    void close() throws InterruptedException {
        if (opened != null) {
            opened.close();
        }
    }

    private Browser browser() {
        return Objects.requireNonNull(opened);
    }

    private void isQuiet() {
        for (String event : List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")) {
            assertThat(browser().events(event)).as(event).isEmpty();
        }
        assertThat(browser().events("Network.requestWillBeSent"))
                .extracting(
                        event -> URI.create(event.at("/request/url").asText()).getPath())
                .containsExactly(temp.resolve("page.html").toString());
    }

    private void tab() throws IOException, InterruptedException {
        browser().press("Tab", 9, null);
    }

    private void space() throws IOException, InterruptedException {
        browser().press(" ", 32, " ");
    }

    @Test
    void itsFiltersWorkByKeyboardAndItLoadsNothing() throws IOException, InterruptedException {
        assertThat(browser().value(SHOWN)).isEqualTo("3 2");
        tab();
        assertThat(browser().value("document.activeElement.value")).isEqualTo("breaking");
        space();
        assertThat(browser().value(SHOWN)).isEqualTo("2 2");
        assertThat(browser().value("document.getElementById('count').textContent"))
                .isEqualTo("2 of 3 findings");
        space();
        tab();
        tab();
        space();
        assertThat(browser().value(SHOWN)).as("without what is compatible").isEqualTo("2 1");
        space();
        tab();
        assertThat(browser().value("document.activeElement.name")).isEqualTo("used");
        space();
        assertThat(browser().value(SHOWN))
                .as("without what the code does not use")
                .isEqualTo("2 2");
        space();
        tab();
        assertThat(browser().value("document.activeElement.name")).isEqualTo("operation");
        browser().press("ArrowDown", 40, null);
        assertThat(browser().value("document.activeElement.value")).isEqualTo("DELETE /pets/{id}");
        assertThat(browser().value(SHOWN)).as("only of an operation").isEqualTo("1 1");
        browser().press("ArrowUp", 38, null);
        tab();
        browser().press("x", 88, "x");
        browser().press("y", 89, "y");
        assertThat(browser().value(SHOWN)).as("only with a text").isEqualTo("0 0");
        isQuiet();
    }

    @Test
    void aScreenReaderFindsItsWay() throws IOException, InterruptedException {
        List<String> landmarks = new ArrayList<>();
        List<String> articles = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (JsonNode node :
                browser().call("Accessibility.getFullAXTree", Browser.params()).path("nodes")) {
            String role = node.at("/role/value").asText();
            String name = node.at("/name/value").asText();
            if (CONTROLS.contains(role)) {
                assertThat(name).as(role).isNotEmpty();
            }
            switch (role) {
                case "main", "banner", "search", "status", "contentinfo" -> landmarks.add(role);
                case "article" -> articles.add(name);
                case "heading" ->
                    node.path("properties").forEach(property -> {
                        if (property.path("name").asText().equals("level")) {
                            levels.add(property.at("/value/value").asInt());
                        }
                    });
                default -> {
                    // no role to find one's way by
                }
            }
        }
        assertThat(landmarks).containsExactlyInAnyOrder("banner", "main", "search", "status", "contentinfo");
        assertThat(levels).as("of headings, the tree level by level").containsExactly(1, 2, 2, 2, 3, 3, 3);
        assertThat(articles).hasSize(3).contains("compatible Pet.name: the property was removed (string)");
        assertThat(browser().value("document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void onPaperIsAllOfItAndNoControl() throws IOException, InterruptedException {
        String pdf =
                browser().call("Page.printToPDF", Browser.params()).path("data").asText();
        assertThat(Base64.getDecoder().decode(pdf)).startsWith('%', 'P', 'D', 'F');
        assertThat(browser().value("document.querySelectorAll('details:not([open])').length"))
                .as("folded on paper")
                .isEqualTo("0");
        browser().call("Emulation.setEmulatedMedia", Browser.params("media", "print"));
        assertThat(browser().value("document.getElementById('filters').offsetHeight"))
                .isEqualTo("0");
        assertThat(browser().value(SHOWN)).isEqualTo("3 2");
        isQuiet();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 794, 1600})
    void noLineIsWiderThanTheScreen(int width) throws IOException, InterruptedException {
        browser()
                .call(
                        "Emulation.setDeviceMetricsOverride",
                        Browser.params()
                                .put("width", width)
                                .put("height", 800)
                                .put("deviceScaleFactor", 1)
                                .put("mobile", false));
        assertThat(browser()
                        .value("Array.from(document.querySelectorAll('*'))"
                                + ".filter(e => e.getBoundingClientRect().right > " + width
                                + ").map(e => e.outerHTML).join()"))
                .isEmpty();
    }
}
