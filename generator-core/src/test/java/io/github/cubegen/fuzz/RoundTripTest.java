package io.github.cubegen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cubegen.hostile.Generated;
import io.github.cubegen.javac.InMemoryClasses;
import io.github.cubegen.runtime.Json;
import io.github.cubegen.runtime.JsonCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For valid descriptions made at random, the client compiles, and what it reads it writes as it came: nothing is lost,
 * added or changed.
 *
 * <p>Run longer, and from another seed, with {@code -Droundtrip.runs=200 -Droundtrip.seed=…}.
 */
class RoundTripTest {

    private static final int RUNS = Integer.getInteger("roundtrip.runs", 1);
    private static final long SEED = Long.getLong("roundtrip.seed", 1);
    private static final int SCHEMAS = 24;
    private static final int VALUES = 25;
    private static final String PACKAGE = "roundtrip";
    private static final Pattern DAYS = Pattern.compile("P([0-9]+)([WD])");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @TempDir
    Path temp;

    private final List<String> failures = new ArrayList<>();
    private int values;

    @Test
    void whatIsReadIsWrittenAsItCame() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            check(new Random(SEED * 1_000_003 + run), "run " + run + " of seed " + SEED);
        }
        assertThat(failures).as("%s of %s values", failures.size(), values).isEmpty();
        assertThat(values).isGreaterThanOrEqualTo(RUNS * SCHEMAS * VALUES);
    }

    private void check(Random random, String run) throws Exception {
        JsonNode document = new RandomSchemas(random).describe(SCHEMAS);
        Path file = temp.resolve("api.json");
        Files.writeString(file, JSON.writeValueAsString(document));
        Generated generated = Generated.from(file, PACKAGE);
        assertThat(generated.errors()).as(run).isEmpty();
        try (InMemoryClasses classes = InMemoryClasses.compile(generated.sources())) {
            RandomValues source = new RandomValues(document, random);
            for (var schema : document.at("/components/schemas").properties()) {
                JsonCodec<Object> codec = codec(classes, schema.getKey());
                for (int i = 0; i < VALUES; i++) {
                    check(codec, source.value(schema.getValue(), 4), run + ", " + schema);
                }
            }
        }
    }

    private void check(JsonCodec<Object> codec, JsonNode value, String about) throws IOException {
        values++;
        String json = JSON.writeValueAsString(value);
        try {
            Object read = Json.decode(codec, json);
            JsonNode written = JSON.readTree(Json.encode(codec, read));
            if (!JSON.readTree(json).equals(VALUES_COUNT, written)) {
                failures.add(about + "\n  read    " + json + "\n  written " + written);
            }
        } catch (RuntimeException e) {
            failures.add(about + "\n  read    " + json + "\n  " + e);
        }
    }

    /** The value of a number counts, not how it is written; and that of days and weeks, which are written in hours. */
    private static final Comparator<JsonNode> VALUES_COUNT = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        Matcher days = DAYS.matcher(one.asText());
        if (days.matches()) {
            long unit = days.group(2).equals("W") ? 7 : 1;
            return Duration.ofDays(unit * Long.parseLong(days.group(1)))
                            .toString()
                            .equals(other.asText())
                    ? 0
                    : 1;
        }
        return one.equals(other) ? 0 : 1;
    };

    @SuppressWarnings("unchecked")
    private static JsonCodec<Object> codec(InMemoryClasses classes, String schema) throws Exception {
        Class<?> type = classes.load(PACKAGE + ".model." + schema);
        return (JsonCodec<Object>) type.getMethod("codec").invoke(null);
    }
}
