package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.time.OffsetDateTime;

/** A whiteboard by hand. */
final class WhiteboardByHand implements HandCodec<Databind.Whiteboard> {
    static final WhiteboardByHand CODEC = new WhiteboardByHand();

    private static final SerializedString ID = new SerializedString("_id");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString CHAT_DIALOG_ID = new SerializedString("chat_dialog_id");
    private static final SerializedString USER_ID = new SerializedString("user_id");
    private static final SerializedString CREATED_AT = new SerializedString("created_at");
    private static final SerializedString UPDATED_AT = new SerializedString("updated_at");

    private WhiteboardByHand() {}

    @Override
    public Databind.Whiteboard read(JsonParser in) throws IOException {
        String id = null;
        String name = null;
        String chatDialogId = null;
        long userId = 0;
        OffsetDateTime createdAt = null;
        OffsetDateTime updatedAt = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "_id" -> id = in.getText();
                case "name" -> name = in.getText();
                case "chat_dialog_id" -> chatDialogId = in.getText();
                case "user_id" -> userId = in.getLongValue();
                case "created_at" -> createdAt = TimeByHand.read(in);
                case "updated_at" -> updatedAt = TimeByHand.read(in);
                default -> in.skipChildren();
            }
        }
        return new Databind.Whiteboard(
                ByHand.required(id),
                ByHand.required(name),
                ByHand.required(chatDialogId),
                userId,
                ByHand.required(createdAt),
                ByHand.required(updatedAt));
    }

    @Override
    public void write(JsonGenerator out, Databind.Whiteboard value) throws IOException {
        out.writeStartObject();
        ByHand.text(out, ID, value.id());
        ByHand.text(out, NAME, value.name());
        ByHand.text(out, CHAT_DIALOG_ID, value.chatDialogId());
        ByHand.number(out, USER_ID, value.userId());
        ByHand.time(out, CREATED_AT, value.createdAt());
        ByHand.time(out, UPDATED_AT, value.updatedAt());
        out.writeEndObject();
    }
}
