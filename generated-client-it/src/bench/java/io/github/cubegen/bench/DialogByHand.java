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

/** A dialog by hand. */
final class DialogByHand implements HandCodec<Databind.Dialog> {
    static final DialogByHand CODEC = new DialogByHand();

    private static final SerializedString ID = new SerializedString("_id");
    private static final SerializedString USER_ID = new SerializedString("user_id");
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString DESCRIPTION = new SerializedString("description");
    private static final SerializedString PHOTO = new SerializedString("photo");
    private static final SerializedString CREATED_AT = new SerializedString("created_at");
    private static final SerializedString UPDATED_AT = new SerializedString("updated_at");
    private static final SerializedString LAST_MESSAGE = new SerializedString("last_message");
    private static final SerializedString LAST_MESSAGE_ID = new SerializedString("last_message_id");
    private static final SerializedString LAST_MESSAGE_USER_ID = new SerializedString("last_message_user_id");
    private static final SerializedString LAST_MESSAGE_DATE_SENT = new SerializedString("last_message_date_sent");
    private static final SerializedString LAST_MESSAGE_STATUS = new SerializedString("last_message_status");
    private static final SerializedString OCCUPANTS_IDS = new SerializedString("occupants_ids");
    private static final SerializedString OCCUPANTS_COUNT = new SerializedString("occupants_count");
    private static final SerializedString ADMINS_IDS = new SerializedString("admins_ids");
    private static final SerializedString PINNED_MESSAGES_IDS = new SerializedString("pinned_messages_ids");
    private static final SerializedString UNREAD_MESSAGES_COUNT = new SerializedString("unread_messages_count");
    private static final SerializedString XMPP_ROOM_JID = new SerializedString("xmpp_room_jid");
    private static final SerializedString EXTENSIONS = new SerializedString("extensions");
    private static final SerializedString IS_E2EE = new SerializedString("is_e2ee");
    private static final SerializedString IS_MUTED = new SerializedString("is_muted");

    private DialogByHand() {}

    @Override
    public Databind.Dialog read(JsonParser in) throws IOException {
        String id = null;
        long userId = 0;
        int type = 0;
        String name = null;
        String description = null;
        String photo = null;
        OffsetDateTime createdAt = null;
        OffsetDateTime updatedAt = null;
        String lastMessage = null;
        String lastMessageId = null;
        Long lastMessageUserId = null;
        Long lastMessageDateSent = null;
        String lastMessageStatus = null;
        List<Long> occupantsIds = null;
        Long occupantsCount = null;
        List<Long> adminsIds = null;
        List<String> pinnedMessagesIds = null;
        Long unreadMessagesCount = null;
        String xmppRoomJid = null;
        Map<String, String> extensions = null;
        Boolean isE2ee = null;
        Boolean isMuted = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "_id" -> id = in.getText();
                case "user_id" -> userId = in.getLongValue();
                case "type" -> type = in.getIntValue();
                case "name" -> name = in.getText();
                case "description" -> description = in.getText();
                case "photo" -> photo = in.getText();
                case "created_at" -> createdAt = TimeByHand.read(in);
                case "updated_at" -> updatedAt = TimeByHand.read(in);
                case "last_message" -> lastMessage = in.getText();
                case "last_message_id" -> lastMessageId = in.getText();
                case "last_message_user_id" -> lastMessageUserId = in.getLongValue();
                case "last_message_date_sent" -> lastMessageDateSent = in.getLongValue();
                case "last_message_status" -> lastMessageStatus = in.getText();
                case "occupants_ids" -> occupantsIds = ByHand.longs(in);
                case "occupants_count" -> occupantsCount = in.getLongValue();
                case "admins_ids" -> adminsIds = ByHand.longs(in);
                case "pinned_messages_ids" -> pinnedMessagesIds = ByHand.texts(in);
                case "unread_messages_count" -> unreadMessagesCount = in.getLongValue();
                case "xmpp_room_jid" -> xmppRoomJid = in.getText();
                case "extensions" -> extensions = extensions(in);
                case "is_e2ee" -> isE2ee = in.getBooleanValue();
                case "is_muted" -> isMuted = in.getBooleanValue();
                default -> in.skipChildren();
            }
        }
        return new Databind.Dialog(
                ByHand.required(id),
                userId,
                type,
                name,
                description,
                photo,
                ByHand.required(createdAt),
                ByHand.required(updatedAt),
                lastMessage,
                lastMessageId,
                lastMessageUserId,
                lastMessageDateSent,
                lastMessageStatus,
                ByHand.required(occupantsIds),
                occupantsCount,
                adminsIds,
                pinnedMessagesIds,
                unreadMessagesCount,
                xmppRoomJid,
                extensions,
                isE2ee,
                isMuted);
    }

    @Override
    public void write(JsonGenerator out, Databind.Dialog value) throws IOException {
        out.writeStartObject();
        ByHand.text(out, ID, value.id());
        ByHand.number(out, USER_ID, value.userId());
        ByHand.number(out, TYPE, value.type());
        ByHand.text(out, NAME, value.name());
        ByHand.text(out, DESCRIPTION, value.description());
        ByHand.text(out, PHOTO, value.photo());
        ByHand.time(out, CREATED_AT, value.createdAt());
        ByHand.time(out, UPDATED_AT, value.updatedAt());
        ByHand.text(out, LAST_MESSAGE, value.lastMessage());
        ByHand.text(out, LAST_MESSAGE_ID, value.lastMessageId());
        ByHand.number(out, LAST_MESSAGE_USER_ID, value.lastMessageUserId());
        ByHand.number(out, LAST_MESSAGE_DATE_SENT, value.lastMessageDateSent());
        ByHand.text(out, LAST_MESSAGE_STATUS, value.lastMessageStatus());
        ByHand.longs(out, OCCUPANTS_IDS, value.occupantsIds());
        ByHand.number(out, OCCUPANTS_COUNT, value.occupantsCount());
        ByHand.longs(out, ADMINS_IDS, value.adminsIds());
        ByHand.texts(out, PINNED_MESSAGES_IDS, value.pinnedMessagesIds());
        ByHand.number(out, UNREAD_MESSAGES_COUNT, value.unreadMessagesCount());
        ByHand.text(out, XMPP_ROOM_JID, value.xmppRoomJid());
        extensions(out, EXTENSIONS, value.extensions());
        ByHand.flag(out, IS_E2EE, value.isE2ee());
        ByHand.flag(out, IS_MUTED, value.isMuted());
        out.writeEndObject();
    }

    private static Map<String, String> extensions(JsonParser in) throws IOException {
        Map<String, String> extensions = new LinkedHashMap<>();
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            in.nextToken();
            extensions.put(field, in.getText());
        }
        return extensions;
    }

    private static void extensions(JsonGenerator out, SerializedString name, @Nullable Map<String, String> extensions)
            throws IOException {
        if (extensions != null) {
            out.writeFieldName(name);
            out.writeStartObject();
            for (Map.Entry<String, String> extension : extensions.entrySet()) {
                out.writeFieldName(extension.getKey());
                out.writeString(extension.getValue());
            }
            out.writeEndObject();
        }
    }
}
