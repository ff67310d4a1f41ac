package io.github.cubegen.bench;

import io.github.cubegen.it.connectycube.runtime.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes of what decoding and encoding allocate, what of that is the value or the text itself, and what is beyond it. */
final class AllocationSection {
    /** That many of the smallest payloads, and fewer of the larger ones: about as many bytes of text. */
    private static final int VALUES = 100_000;

    private static final int BYTES_OF_TEXT = 48_000_000;
    private static final int LEAST_VALUES = 20;
    private static final int ARRAY_HEADER = 16;
    private static final int ALIGNMENT = 8;

    private final Setting setting;
    private final Programs programs;

    AllocationSection(Setting setting, Programs programs) {
        this.setting = setting;
        this.programs = programs;
    }

    void write(Markdown page, Map<Payload, JmhRounds> measured) throws IOException, InterruptedException {
        allocated(page, measured);
        beyond(page, measured, retained(page, measured.keySet()));
    }

    private static void allocated(Markdown page, Map<Payload, JmhRounds> measured) {
        page.paragraph(
                "Bytes that are allocated for one payload, the value or the text itself among them; the median.");
        page.header(
                "payload",
                "decode: Cubegen",
                "databind",
                "peer",
                "by hand",
                "encode: Cubegen",
                "databind",
                "peer",
                "by hand");
        measured.forEach((payload, rounds) -> {
            List<String> cells = new ArrayList<>(List.of(payload.name()));
            for (String direction : List.of("decode", "encode")) {
                for (String contestant : List.of("Cubegen", "Databind", "Peer", "ByHand")) {
                    Samples bytes = rounds.bytes(direction + contestant);
                    cells.add(bytes.isEmpty() ? Samples.NOTHING : GenerationSection.count(Math.round(bytes.median())));
                }
            }
            page.row(cells.toArray(String[]::new));
        });
    }

    /** {@return the bytes of one value of each payload} */
    private Map<Payload, Map<Retained.Decoder, Long>> retained(Markdown page, Set<Payload> payloads)
            throws IOException, InterruptedException {
        page.heading(3, "Memory of what was decoded");
        page.paragraph("Bytes of one decoded value, of as many that are kept.");
        page.header("payload", "values", "Cubegen", "databind", "peer");
        Map<Payload, Map<Retained.Decoder, Long>> all = new LinkedHashMap<>();
        for (Payload payload : payloads) {
            int values = values(payload);
            Map<Retained.Decoder, Long> bytes = new LinkedHashMap<>();
            List<String> cells = new ArrayList<>(List.of(payload.name(), GenerationSection.count(values)));
            for (Retained.Decoder decoder : Retained.Decoder.values()) {
                if (decoder == Retained.Decoder.PEER && payload.peer() == null) {
                    cells.add(Samples.NOTHING);
                } else {
                    bytes.put(decoder, retained(decoder, payload, values));
                    cells.add(GenerationSection.count(bytes.getOrDefault(decoder, 0L)));
                }
            }
            page.row(cells.toArray(String[]::new));
            all.put(payload, bytes);
        }
        return all;
    }

    private long retained(Retained.Decoder decoder, Payload payload, int values)
            throws IOException, InterruptedException {
        return Long.parseLong(programs.figure(
                List.of(), Retained.class, "bytes ", decoder.name(), payload.name(), Integer.toString(values)));
    }

    private int values(Payload payload) {
        int values = Math.min(VALUES, BYTES_OF_TEXT / payload.json().length);
        return Math.max(LEAST_VALUES, setting.quick() ? values / 10 : values);
    }

    private static void beyond(
            Markdown page, Map<Payload, JmhRounds> measured, Map<Payload, Map<Retained.Decoder, Long>> retained)
            throws IOException {
        page.heading(3, "Allocation beyond the result");
        page.paragraph(
                "What is allocated for one payload, without the value that is decoded, as it is kept, and without the"
                        + " array of the text that is encoded.");
        page.header("payload", "decode: Cubegen", "databind", "ratio", "encode: Cubegen", "databind", "ratio");
        for (Map.Entry<Payload, JmhRounds> entry : measured.entrySet()) {
            Payload payload = entry.getKey();
            JmhRounds rounds = entry.getValue();
            Map<Retained.Decoder, Long> values = retained.getOrDefault(payload, Map.of());
            List<String> cells = new ArrayList<>(List.of(payload.name()));
            compared(
                    cells,
                    rounds.bytes("decodeCubegen").median() - values.getOrDefault(Retained.Decoder.CUBEGEN, 0L),
                    rounds.bytes("decodeDatabind").median() - values.getOrDefault(Retained.Decoder.DATABIND, 0L));
            compared(
                    cells,
                    rounds.bytes("encodeCubegen").median() - array(ours(payload)),
                    rounds.bytes("encodeDatabind").median() - array(databind(payload)));
            page.row(cells.toArray(String[]::new));
        }
    }

    private static void compared(List<String> cells, double ours, double databind) {
        cells.add(GenerationSection.count(Math.round(ours)));
        cells.add(GenerationSection.count(Math.round(databind)));
        cells.add(Samples.ratio(ours, databind));
    }

    private static int ours(Payload payload) {
        return Json.encode(payload.codec(), Json.decode(payload.codec(), payload.json())).length;
    }

    private static int databind(Payload payload) throws IOException {
        Object value = Databind.MAPPER.readValue(payload.json(), payload.databind());
        return Databind.MAPPER.writeValueAsBytes(value).length;
    }

    /** {@return the bytes that an array of as many takes on the heap} */
    private static int array(int length) {
        return (ARRAY_HEADER + length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
