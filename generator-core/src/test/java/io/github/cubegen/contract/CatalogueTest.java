package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.callbacks.Callback;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.links.Link;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.XML;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import io.swagger.v3.oas.models.tags.Tag;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules are complete: they cover the catalogue of known changes, and every edit that the object model of OpenAPI allows. */
class CatalogueTest {

    /** The object model, from a library that has it as classes. */
    private static final List<Class<?>> OBJECTS = List.of(
            ApiResponse.class,
            Callback.class,
            Components.class,
            Discriminator.class,
            Encoding.class,
            Example.class,
            ExternalDocumentation.class,
            Header.class,
            Info.class,
            Link.class,
            MediaType.class,
            OAuthFlow.class,
            OAuthFlows.class,
            OpenAPI.class,
            Operation.class,
            Parameter.class,
            PathItem.class,
            RequestBody.class,
            Schema.class,
            SecurityScheme.class,
            Server.class,
            ServerVariable.class,
            Tag.class,
            XML.class);

    private final Set<String> rules = new Rules().ids();

    @Test
    void idsAreUniqueAndMirrorsExist() {
        assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(Rules.all()).allSatisfy(rule -> {
            assertThat(rule.mirror() == null).as(rule.id()).isEqualTo(rule.mirrorless() != null);
            if (rule.mirror() != null) {
                assertThat(rules).as(rule.id()).contains(rule.mirror());
            }
        });
    }

    @Test
    void theCatalogueIsCovered() throws IOException {
        Map<String, String> catalogue = table("catalogue.tsv");
        assertThat(catalogue).hasSize(180);
        catalogue.forEach(this::check);
        assertThat(gaps(catalogue)).isEmpty();
    }

    @Test
    void everyEditOfTheObjectModelIsCovered() throws IOException {
        Map<String, String> table = table("object-model.tsv");
        Set<String> members = new TreeSet<>();
        for (Class<?> type : OBJECTS) {
            for (Method method : type.getMethods()) {
                String name = method.getName();
                if (name.startsWith("get") && method.getParameterCount() == 0 && !name.equals("getClass")) {
                    String member = Character.toLowerCase(name.charAt(3)) + name.substring(4);
                    members.add(type.getSimpleName() + "." + member);
                }
            }
        }
        assertThat(table.keySet()).isEqualTo(members);
        table.forEach(this::check);
        assertThat(gaps(table)).isEmpty();
    }

    /** Rules that only the generator has, or that are about the whole, come from no single member. */
    @Test
    void everyRuleOfTheWireIsTheRuleOfAMember() throws IOException {
        Set<String> named = new TreeSet<>();
        table("object-model.tsv").values().forEach(value -> named.addAll(names(value)));
        Set<String> suffixes = named.stream().map(CatalogueTest::suffix).collect(Collectors.toSet());
        Set<String> ownExtensions = Set.of(
                "token-signal-changed", "token-issue-changed", "envelope-changed", "filter-changed", "filter-extended");
        assertThat(Rules.all().stream()
                        .filter(rule -> Arrays.stream(JavaRule.values())
                                .noneMatch(each -> each.rule().equals(rule)))
                        .map(Rule::id)
                        .filter(id -> !ownExtensions.contains(suffix(id)))
                        .toList())
                .allSatisfy(id -> assertThat(suffixes).contains(suffix(id)));
    }

    private void check(String key, String value) {
        assertThat(value).as(key).matches("(rules|waived|gap): .{4,}");
        assertThat(rules).as(key).containsAll(names(value));
        if (value.startsWith("gap: ")) {
            assertThat(rules).as("a gap that is closed").doesNotContain(key);
        }
    }

    private static Set<String> gaps(Map<String, String> table) {
        return table.entrySet().stream()
                .filter(entry -> entry.getValue().startsWith("gap: "))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> names(String value) {
        return value.startsWith("rules: ")
                ? List.of(value.substring("rules: ".length()).split(" "))
                : List.of();
    }

    private static String suffix(String rule) {
        for (Context context : List.of(Context.HEADER, Context.PARAMETER, Context.REQUEST, Context.RESPONSE)) {
            if (rule.startsWith(context.prefix())) {
                return rule.substring(context.prefix().length());
            }
        }
        return rule;
    }

    private static Map<String, String> table(String name) throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/contract", name), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t", 2);
                rows.put(parts[0], parts[1]);
            }
        }
        return rows;
    }
}
