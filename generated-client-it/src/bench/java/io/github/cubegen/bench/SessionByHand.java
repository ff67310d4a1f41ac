package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A session by hand, with its user. */
final class SessionByHand implements HandCodec<Databind.Session> {
    static final SessionByHand CODEC = new SessionByHand();

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString USER_ID = new SerializedString("user_id");
    private static final SerializedString APPLICATION_ID = new SerializedString("application_id");
    private static final SerializedString TOKEN = new SerializedString("token");
    private static final SerializedString TS = new SerializedString("ts");
    private static final SerializedString CREATED_AT = new SerializedString("created_at");
    private static final SerializedString UPDATED_AT = new SerializedString("updated_at");
    private static final SerializedString USER = new SerializedString("user");

    private SessionByHand() {}

    @Override
    public Databind.Session read(JsonParser in) throws IOException {
        long id = 0;
        Long userId = null;
        long applicationId = 0;
        String token = null;
        Long ts = null;
        OffsetDateTime createdAt = null;
        OffsetDateTime updatedAt = null;
        Databind.User user = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "id" -> id = in.getLongValue();
                case "user_id" -> userId = in.getLongValue();
                case "application_id" -> applicationId = in.getLongValue();
                case "token" -> token = in.getText();
                case "ts" -> ts = in.getLongValue();
                case "created_at" -> createdAt = TimeByHand.read(in);
                case "updated_at" -> updatedAt = TimeByHand.read(in);
                case "user" -> user = UserByHand.CODEC.read(in);
                default -> in.skipChildren();
            }
        }
        return new Databind.Session(
                id,
                userId,
                applicationId,
                ByHand.required(token),
                ts,
                ByHand.required(createdAt),
                ByHand.required(updatedAt),
                user);
    }

    @Override
    public void write(JsonGenerator out, Databind.Session value) throws IOException {
        out.writeStartObject();
        ByHand.number(out, ID, value.id());
        ByHand.number(out, USER_ID, value.userId());
        ByHand.number(out, APPLICATION_ID, value.applicationId());
        ByHand.text(out, TOKEN, value.token());
        ByHand.number(out, TS, value.ts());
        ByHand.time(out, CREATED_AT, value.createdAt());
        ByHand.time(out, UPDATED_AT, value.updatedAt());
        user(out, USER, value.user());
        out.writeEndObject();
    }

    private static void user(JsonGenerator out, SerializedString name, Databind.@Nullable User value)
            throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            UserByHand.CODEC.write(out, value);
        }
    }
}
