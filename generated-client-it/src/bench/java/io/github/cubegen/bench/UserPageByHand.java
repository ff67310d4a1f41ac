package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page of users by hand, each user under its key. */
final class UserPageByHand implements HandCodec<Databind.UserPage> {
    static final UserPageByHand CODEC = new UserPageByHand();

    private static final SerializedString CURRENT_PAGE = new SerializedString("current_page");
    private static final SerializedString PER_PAGE = new SerializedString("per_page");
    private static final SerializedString TOTAL_ENTRIES = new SerializedString("total_entries");
    private static final SerializedString ITEMS = new SerializedString("items");
    private static final SerializedString USER = new SerializedString("user");

    private UserPageByHand() {}

    @Override
    public Databind.UserPage read(JsonParser in) throws IOException {
        int currentPage = 0;
        int perPage = 0;
        long totalEntries = 0;
        List<Databind.UserEnvelope> items = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            in.nextToken();
            switch (field) {
                case "current_page" -> currentPage = in.getIntValue();
                case "per_page" -> perPage = in.getIntValue();
                case "total_entries" -> totalEntries = in.getLongValue();
                case "items" -> items = items(in);
                default -> in.skipChildren();
            }
        }
        return new Databind.UserPage(currentPage, perPage, totalEntries, ByHand.required(items));
    }

    private static List<Databind.UserEnvelope> items(JsonParser in) throws IOException {
        List<Databind.UserEnvelope> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            in.nextFieldName();
            in.nextToken();
            items.add(new Databind.UserEnvelope(UserByHand.CODEC.read(in)));
            in.nextToken();
        }
        return items;
    }

    @Override
    public void write(JsonGenerator out, Databind.UserPage page) throws IOException {
        out.writeStartObject();
        ByHand.number(out, CURRENT_PAGE, page.currentPage());
        ByHand.number(out, PER_PAGE, page.perPage());
        ByHand.number(out, TOTAL_ENTRIES, page.totalEntries());
        out.writeFieldName(ITEMS);
        out.writeStartArray();
        for (Databind.UserEnvelope item : page.items()) {
            out.writeStartObject();
            out.writeFieldName(USER);
            UserByHand.CODEC.write(out, item.user());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
