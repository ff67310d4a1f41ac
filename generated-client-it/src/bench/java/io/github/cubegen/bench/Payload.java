package io.github.cubegen.bench;

import io.github.cubegen.it.connectycube.model.Blob;
import io.github.cubegen.it.connectycube.model.Dialog;
import io.github.cubegen.it.connectycube.model.Meeting;
import io.github.cubegen.it.connectycube.model.Message;
import io.github.cubegen.it.connectycube.model.Session;
import io.github.cubegen.it.connectycube.model.Subscription;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.connectycube.model.UserPage;
import io.github.cubegen.it.connectycube.runtime.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * What the API sends, one of each family, after the examples of its documentation.
 *
 * @param name as the page shows it
 * @param text the JSON text
 * @param anyCodec how our client reads it
 * @param databind as what databind reads it
 * @param peer as what the peer's client reads it
 */
record Payload(String name, String text, JsonCodec<?> anyCodec, Class<?> databind, Class<?> peer) {
    /** As the server sends one user. */
    static final String USER_JSON = """
            {"id": 81, "full_name": "Gabrielle Corcoran", "email": "gabrielle.corcoran@example.com", "login": "gabby", "phone": "1-234-567-8910",
             "website": "https://gabby.example.com", "created_at": "2018-12-06T09:16:26Z", "updated_at": "2018-12-18T12:53:25Z",
             "last_request_at": "2018-12-18T12:53:25Z", "external_user_id": null, "facebook_id": null, "twitter_id": null, "blob_id": null,
             "custom_data": "{\\"a\\": 1}", "user_tags": "developers,london", "avatar": null, "timezone": 120}
            """;

    /** All of them. */
    static final List<Payload> ALL = List.of(
            new Payload("USER", USER_JSON, User.codec(), Databind.User.class, org.openapitools.client.model.User.class),
            new Payload(
                    "USERS",
                    users(20),
                    UserPage.codec(),
                    Databind.UserPage.class,
                    org.openapitools.client.model.UserPage.class),
            new Payload(
                    "USERS_1_MB",
                    users(1_900),
                    UserPage.codec(),
                    Databind.UserPage.class,
                    org.openapitools.client.model.UserPage.class),
            new Payload(
                    "SESSION",
                    """
            {"id": 222860, "user_id": 81, "application_id": 1, "token": "c9f6a3c3e1d0b5a5a7a1f0d6ab28d0b8a8f1000001", "ts": 1545137423,
             "created_at": "2018-12-18T12:50:23Z", "updated_at": "2018-12-18T12:50:23Z", "user": %s}
            """.formatted(USER_JSON),
                    Session.codec(),
                    Databind.Session.class,
                    org.openapitools.client.model.Session.class),
            new Payload(
                    "DIALOG", """
            {"_id": "5c094c0ce588ce6856f87422", "admins_ids": [29085], "created_at": "2018-12-06T16:19:24Z", "description": "Cute chat",
             "last_message": "nope?", "last_message_date_sent": 1544452627, "last_message_id": "5c0e7a13e588ce6b6f3ebf80",
             "last_message_user_id": 29086, "last_message_status": "sent", "name": "hello kitty", "occupants_ids": [29085, 29086, 29087],
             "photo": null, "pinned_messages_ids": ["5c0e7a13e588ce6b6f3ebf80"], "type": 2, "updated_at": "2018-12-10T14:37:07Z",
             "user_id": 29085, "unread_messages_count": 1, "xmpp_room_jid": "105_5c094c0ce588ce6856f87422@muc.chat.example.com",
             "extensions": {"colour": "red"}, "is_muted": false}
            """, Dialog.codec(), Databind.Dialog.class, org.openapitools.client.model.Dialog.class),
            new Payload(
                    "MESSAGE",
                    """
            {"_id": "5c094687e588ce59fff87425", "chat_dialog_id": "5c093376e588ce6856f873fe", "created_at": "2018-12-06T15:55:51Z",
             "date_sent": 1544111751, "delivered_ids": [29085, 29086], "message": "Hello Daniel, how things are going on?",
             "read_ids": [29085, 29086], "recipient_id": 0, "sender_id": 29085, "updated_at": "2018-12-06T16:05:21Z",
             "reactions": {"own": ["+1"], "total": {"+1": 2, "ok": 1}}, "views_count": 0, "read": 0}
            """,
                    Message.codec(),
                    Databind.Message.class,
                    org.openapitools.client.model.Message.class),
            new Payload("BLOB", """
            {"id": 8049, "uid": "9ad79a5b8bb1430fbc4bbf7be6215cb700", "content_type": "image/jpeg", "name": "Mixed_Pets.jpg", "size": 70980,
             "created_at": "2018-08-02T07:52:51Z", "updated_at": "2018-08-02T07:52:51Z", "public": true}
            """, Blob.codec(), Databind.Blob.class, org.openapitools.client.model.Blob.class),
            new Payload(
                    "SUBSCRIPTION",
                    """
            {"id": 55, "notification_channel": {"name": "apns"},
             "device": {"udid": "7618C089-4C28-5214-6H3C-763AC0CA79FW", "platform": {"name": "ios"}}}
            """,
                    Subscription.codec(),
                    Databind.Subscription.class,
                    org.openapitools.client.model.Subscription.class),
            new Payload(
                    "MEETING",
                    """
            {"_id": "602f926aaa81493ce4c5788e", "name": "Friday weekly sync", "start_date": 1613729948, "end_date": 1613731012,
             "attendees": [{"id": 245, "email": "email1@domen.com"}, {"id": 343}, {"email": "email2@domen.com"}],
             "created_at": "2021-02-19T10:26:50.013Z", "updated_at": "2021-02-19T10:26:50.013Z", "host_id": 811, "scheduled": false,
             "notify": true, "notify_before": {"metric": "minutes", "value": 10}, "timezone": {"offset": 120, "name": "Europe/Riga"}}
            """,
                    Meeting.codec(),
                    Databind.Meeting.class,
                    org.openapitools.client.model.Meeting.class));

    /** {@return the payload of a name} */
    static Payload of(String name) {
        return ALL.stream()
                .filter(payload -> payload.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String users(int count) {
        String user = "{\"user\": " + USER_JSON + "}";
        return "{\"current_page\": 1, \"per_page\": " + count + ", \"total_entries\": " + count + ", \"items\": ["
                + String.join(",", Collections.nCopies(count, user)) + "]}";
    }

    byte[] json() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    JsonCodec<Object> codec() {
        return (JsonCodec<Object>) anyCodec;
    }
}
