package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Users read and written with jackson-core alone, as fast as one would write it by hand: the limit of what can be had with it. */
final class ByHand {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ByHand() {}

    static Databind.User user(byte[] json) throws IOException {
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            return user(in);
        }
    }

    static Databind.UserPage page(byte[] json) throws IOException {
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            int currentPage = 0;
            int perPage = 0;
            long totalEntries = 0;
            List<Databind.UserEnvelope> items = new ArrayList<>();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                switch (name) {
                    case "current_page" -> currentPage = in.getIntValue();
                    case "per_page" -> perPage = in.getIntValue();
                    case "total_entries" -> totalEntries = in.getLongValue();
                    case "items" -> {
                        while (in.nextToken() != JsonToken.END_ARRAY) {
                            in.nextFieldName();
                            in.nextToken();
                            items.add(new Databind.UserEnvelope(user(in)));
                            in.nextToken();
                        }
                    }
                    default -> in.skipChildren();
                }
            }
            return new Databind.UserPage(currentPage, perPage, totalEntries, items);
        }
    }

    static Databind.User envelope(byte[] json) throws IOException {
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            in.nextFieldName();
            in.nextToken();
            return user(in);
        }
    }

    private static Databind.User user(JsonParser in) throws IOException {
        long id = 0;
        @Nullable String[] texts = new String[11];
        @Nullable OffsetDateTime[] times = new OffsetDateTime[3];
        Long externalUserId = null;
        Long blobId = null;
        Integer timezone = null;
        Boolean guest = null;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            JsonToken token = in.nextToken();
            if (token == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "id" -> id = in.getLongValue();
                case "_id" -> texts[0] = in.getText();
                case "login" -> texts[1] = in.getText();
                case "email" -> texts[2] = in.getText();
                case "full_name" -> texts[3] = in.getText();
                case "phone" -> texts[4] = in.getText();
                case "website" -> texts[5] = in.getText();
                case "created_at" -> times[0] = OffsetDateTime.parse(in.getText());
                case "updated_at" -> times[1] = OffsetDateTime.parse(in.getText());
                case "last_request_at" -> times[2] = OffsetDateTime.parse(in.getText());
                case "external_user_id" -> externalUserId = in.getLongValue();
                case "external_id" -> texts[6] = in.getText();
                case "facebook_id" -> texts[7] = in.getText();
                case "twitter_id" -> texts[8] = in.getText();
                case "custom_data" -> texts[9] = in.getText();
                case "user_tags" -> texts[10] = in.getText();
                case "blob_id" -> blobId = in.getLongValue();
                case "timezone" -> timezone = in.getIntValue();
                case "is_guest" -> guest = in.getBooleanValue();
                default -> in.skipChildren();
            }
        }
        if (times[0] == null || times[1] == null) {
            throw new IOException("a user without times");
        }
        return new Databind.User(
                id,
                texts[0],
                texts[1],
                texts[2],
                texts[3],
                texts[4],
                texts[5],
                times[0],
                times[1],
                times[2],
                externalUserId,
                texts[6],
                texts[7],
                texts[8],
                texts[9],
                texts[10],
                null,
                blobId,
                timezone,
                guest);
    }

    static byte[] write(Databind.UserPage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeNumberField("current_page", page.currentPage());
            out.writeNumberField("per_page", page.perPage());
            out.writeNumberField("total_entries", page.totalEntries());
            out.writeArrayFieldStart("items");
            for (Databind.UserEnvelope item : page.items()) {
                out.writeStartObject();
                out.writeFieldName("user");
                write(out, item.user());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static byte[] write(Databind.User user) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            write(out, user);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator out, Databind.User user) throws IOException {
        out.writeStartObject();
        out.writeNumberField("id", user.id());
        text(out, "_id", user.objectId());
        text(out, "login", user.login());
        text(out, "email", user.email());
        text(out, "full_name", user.fullName());
        text(out, "phone", user.phone());
        text(out, "website", user.website());
        text(out, "created_at", user.createdAt());
        text(out, "updated_at", user.updatedAt());
        text(out, "last_request_at", user.lastRequestAt());
        text(out, "external_id", user.externalId());
        text(out, "facebook_id", user.facebookId());
        text(out, "twitter_id", user.twitterId());
        text(out, "custom_data", user.customData());
        text(out, "user_tags", user.userTags());
        if (user.timezone() != null) {
            out.writeNumberField("timezone", user.timezone());
        }
        out.writeEndObject();
    }

    private static void text(JsonGenerator out, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }
}
