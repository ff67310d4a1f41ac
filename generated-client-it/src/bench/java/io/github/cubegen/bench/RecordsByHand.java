package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page of custom objects by hand. */
final class RecordsByHand implements HandCodec<Databind.RecordPage> {
    static final RecordsByHand CODEC = new RecordsByHand();

    private static final SerializedString CLASS_NAME = new SerializedString("class_name");
    private static final SerializedString SKIP = new SerializedString("skip");
    private static final SerializedString LIMIT = new SerializedString("limit");
    private static final SerializedString ITEMS = new SerializedString("items");

    private RecordsByHand() {}

    @Override
    public Databind.RecordPage read(JsonParser in) throws IOException {
        String className = null;
        Integer skip = null;
        Integer limit = null;
        List<Databind.DataRecord> items = new ArrayList<>();
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "class_name" -> className = in.getText();
                case "skip" -> skip = in.getIntValue();
                case "limit" -> limit = in.getIntValue();
                case "items" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        items.add(RecordByHand.CODEC.read(in));
                    }
                }
                default -> in.skipChildren();
            }
        }
        return new Databind.RecordPage(className, skip, limit, items);
    }

    @Override
    public void write(JsonGenerator out, Databind.RecordPage value) throws IOException {
        out.writeStartObject();
        ByHand.text(out, CLASS_NAME, value.className());
        ByHand.number(out, SKIP, value.skip());
        ByHand.number(out, LIMIT, value.limit());
        out.writeFieldName(ITEMS);
        out.writeStartArray();
        for (Databind.DataRecord item : value.items()) {
            RecordByHand.CODEC.write(out, item);
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
