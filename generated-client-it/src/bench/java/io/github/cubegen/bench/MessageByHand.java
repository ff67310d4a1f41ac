package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message by hand, with its reactions. */
final class MessageByHand implements HandCodec<Databind.Message> {
    static final MessageByHand CODEC = new MessageByHand();

    private static final SerializedString ID = new SerializedString("_id");
    private static final SerializedString CHAT_DIALOG_ID = new SerializedString("chat_dialog_id");
    private static final SerializedString MESSAGE = new SerializedString("message");
    private static final SerializedString DATE_SENT = new SerializedString("date_sent");
    private static final SerializedString SENDER_ID = new SerializedString("sender_id");
    private static final SerializedString RECIPIENT_ID = new SerializedString("recipient_id");
    private static final SerializedString READ_IDS = new SerializedString("read_ids");
    private static final SerializedString DELIVERED_IDS = new SerializedString("delivered_ids");
    private static final SerializedString VIEWS_COUNT = new SerializedString("views_count");
    private static final SerializedString READ = new SerializedString("read");
    private static final SerializedString REACTIONS = new SerializedString("reactions");
    private static final SerializedString CREATED_AT = new SerializedString("created_at");
    private static final SerializedString UPDATED_AT = new SerializedString("updated_at");
    private static final SerializedString EDITED_AT = new SerializedString("edited_at");
    private static final SerializedString OWN = new SerializedString("own");
    private static final SerializedString TOTAL = new SerializedString("total");

    private MessageByHand() {}

    @Override
    public Databind.Message read(JsonParser in) throws IOException {
        String id = null;
        String chatDialogId = null;
        String message = null;
        long dateSent = 0;
        long senderId = 0;
        Long recipientId = null;
        List<Long> readIds = null;
        List<Long> deliveredIds = null;
        Long viewsCount = null;
        Integer read = null;
        Databind.Reactions reactions = null;
        OffsetDateTime createdAt = null;
        OffsetDateTime updatedAt = null;
        OffsetDateTime editedAt = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "_id" -> id = in.getText();
                case "chat_dialog_id" -> chatDialogId = in.getText();
                case "message" -> message = in.getText();
                case "date_sent" -> dateSent = in.getLongValue();
                case "sender_id" -> senderId = in.getLongValue();
                case "recipient_id" -> recipientId = in.getLongValue();
                case "read_ids" -> readIds = ByHand.longs(in);
                case "delivered_ids" -> deliveredIds = ByHand.longs(in);
                case "views_count" -> viewsCount = in.getLongValue();
                case "read" -> read = in.getIntValue();
                case "reactions" -> reactions = reactions(in);
                case "created_at" -> createdAt = TimeByHand.read(in);
                case "updated_at" -> updatedAt = TimeByHand.read(in);
                case "edited_at" -> editedAt = TimeByHand.read(in);
                default -> in.skipChildren();
            }
        }
        return new Databind.Message(
                ByHand.required(id),
                ByHand.required(chatDialogId),
                message,
                dateSent,
                senderId,
                recipientId,
                readIds,
                deliveredIds,
                viewsCount,
                read,
                reactions,
                ByHand.required(createdAt),
                ByHand.required(updatedAt),
                editedAt);
    }

    @Override
    public void write(JsonGenerator out, Databind.Message value) throws IOException {
        out.writeStartObject();
        ByHand.text(out, ID, value.id());
        ByHand.text(out, CHAT_DIALOG_ID, value.chatDialogId());
        ByHand.text(out, MESSAGE, value.message());
        ByHand.number(out, DATE_SENT, value.dateSent());
        ByHand.number(out, SENDER_ID, value.senderId());
        ByHand.number(out, RECIPIENT_ID, value.recipientId());
        ByHand.longs(out, READ_IDS, value.readIds());
        ByHand.longs(out, DELIVERED_IDS, value.deliveredIds());
        ByHand.number(out, VIEWS_COUNT, value.viewsCount());
        ByHand.number(out, READ, value.read());
        reactions(out, REACTIONS, value.reactions());
        ByHand.time(out, CREATED_AT, value.createdAt());
        ByHand.time(out, UPDATED_AT, value.updatedAt());
        ByHand.time(out, EDITED_AT, value.editedAt());
        out.writeEndObject();
    }

    private static Databind.Reactions reactions(JsonParser in) throws IOException {
        List<String> own = null;
        Map<String, Long> total = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            in.nextToken();
            switch (field) {
                case "own" -> own = ByHand.texts(in);
                case "total" -> total = total(in);
                default -> in.skipChildren();
            }
        }
        return new Databind.Reactions(ByHand.required(own), ByHand.required(total));
    }

    private static Map<String, Long> total(JsonParser in) throws IOException {
        Map<String, Long> total = new LinkedHashMap<>();
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            in.nextToken();
            total.put(field, in.getLongValue());
        }
        return total;
    }

    private static void reactions(JsonGenerator out, SerializedString name, Databind.@Nullable Reactions reactions)
            throws IOException {
        if (reactions != null) {
            out.writeFieldName(name);
            out.writeStartObject();
            ByHand.texts(out, OWN, reactions.own());
            out.writeFieldName(TOTAL);
            out.writeStartObject();
            for (Map.Entry<String, Long> reaction : reactions.total().entrySet()) {
                out.writeFieldName(reaction.getKey());
                out.writeNumber(reaction.getValue());
            }
            out.writeEndObject();
            out.writeEndObject();
        }
    }
}
