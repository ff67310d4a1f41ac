package io.github.cubegen.bench;

import java.util.Collections;

/** JSON as the API sends it, after the examples of its documentation. */
final class PayloadTexts {
    static final String USER = """
            {"id": 81, "full_name": "Gabrielle Corcoran", "email": "gabrielle.corcoran@example.com", "login": "gabby", "phone": "1-234-567-8910",
             "website": "https://gabby.example.com", "created_at": "2018-12-06T09:16:26Z", "updated_at": "2018-12-18T12:53:25Z",
             "last_request_at": "2018-12-18T12:53:25Z", "external_user_id": null, "facebook_id": null, "twitter_id": null, "blob_id": null,
             "custom_data": "{\\"a\\": 1}", "user_tags": "developers,london", "avatar": null, "timezone": 120}
            """;

    static final String SESSION = """
            {"id": 222860, "user_id": 81, "application_id": 1, "token": "c9f6a3c3e1d0b5a5a7a1f0d6ab28d0b8a8f1000001", "ts": 1545137423,
             "created_at": "2018-12-18T12:50:23Z", "updated_at": "2018-12-18T12:50:23Z", "user": %s}
            """.formatted(USER);

    static final String DIALOG = """
            {"_id": "5c094c0ce588ce6856f87422", "admins_ids": [29085], "created_at": "2018-12-06T16:19:24Z", "description": "Cute chat",
             "last_message": "nope?", "last_message_date_sent": 1544452627, "last_message_id": "5c0e7a13e588ce6b6f3ebf80",
             "last_message_user_id": 29086, "last_message_status": "sent", "name": "hello kitty", "occupants_ids": [29085, 29086, 29087],
             "photo": null, "pinned_messages_ids": ["5c0e7a13e588ce6b6f3ebf80"], "type": 2, "updated_at": "2018-12-10T14:37:07Z",
             "user_id": 29085, "unread_messages_count": 1, "xmpp_room_jid": "105_5c094c0ce588ce6856f87422@muc.chat.example.com",
             "extensions": {"colour": "red"}, "is_muted": false}
            """;

    static final String DIALOGS = """
            {"total_entries": 10, "skip": 0, "limit": 10, "items": [%s]}
            """.formatted(String.join(",", Collections.nCopies(10, DIALOG)));

    static final String MESSAGE = """
            {"_id": "5c094687e588ce59fff87425", "chat_dialog_id": "5c093376e588ce6856f873fe", "created_at": "2018-12-06T15:55:51Z",
             "date_sent": 1544111751, "delivered_ids": [29085, 29086], "message": "Hello Daniel, how things are going on?",
             "read_ids": [29085, 29086], "recipient_id": 0, "sender_id": 29085, "updated_at": "2018-12-06T16:05:21Z",
             "reactions": {"own": ["+1"], "total": {"+1": 2, "ok": 1}}, "views_count": 0, "read": 0}
            """;

    static final String SUBSCRIPTION = """
            {"id": 55, "notification_channel": {"name": "apns"},
             "device": {"udid": "7618C089-4C28-5214-6H3C-763AC0CA79FW", "platform": {"name": "ios"}}}
            """;

    static final String EVENT = """
            {"id": 8429, "event_type": "one_shot", "message": "payload=ew0KICAgICJhcHMiIDogew0KICAgICAgICAiYWxlcnQiIDogew0KICAgICAgICB9",
             "date": null, "period": null, "name": null, "occured_count": 0, "created_at": "2018-12-06T11:31:23Z",
             "updated_at": "2018-12-06T11:31:23Z", "end_date": null, "active": true, "application_id": 1, "user_id": 47576, "kind": "API",
             "environment": "development", "tag_query": null, "notification_channel": {"name": "apns"}}
            """;

    static final String CONTACTS = """
            {"items": [%s]}
            """.formatted(String.join(",", Collections.nCopies(10, """
            {"user": {"id": 212, "phone": "614126755001", "address_book_name": "Dacia McCombie", "login": "dacia", "email": null,
             "full_name": "Dacia", "website": null, "created_at": "2018-12-06T09:16:26Z", "updated_at": "2018-12-18T12:53:25Z",
             "last_request_at": "2018-12-18T12:53:25Z", "external_user_id": null, "facebook_id": null, "twitter_id": null,
             "custom_data": null, "user_tags": "developers", "avatar": null, "blob_id": null, "timezone": 120}}
            """)));

    static final String RECORDS = """
            {"class_name": "profile", "skip": 0, "limit": 10, "items": [%s]}
            """.formatted(String.join(",", Collections.nCopies(10, """
            {"_id": "5c09798aca8bf468ab8d2936", "_parent_id": null, "age": 41, "country_of_birth": "Germany", "created_at": 1544124810,
             "full_name": "Nadine Collier", "job": "accountant", "updated_at": 1544124810, "user_id": 47592,
             "permissions": {"read": {"access": "open"}, "update": {"access": "owner"}, "delete": {"access": "owner"}}}
            """)));

    static final String BLOB = """
            {"id": 8049, "uid": "9ad79a5b8bb1430fbc4bbf7be6215cb700", "content_type": "image/jpeg", "name": "Mixed_Pets.jpg", "size": 70980,
             "created_at": "2018-08-02T07:52:51Z", "updated_at": "2018-08-02T07:52:51Z", "public": true}
            """;

    static final String MEETING = """
            {"_id": "602f926aaa81493ce4c5788e", "name": "Friday weekly sync", "start_date": 1613729948, "end_date": 1613731012,
             "attendees": [{"id": 245, "email": "email1@domen.com"}, {"id": 343}, {"email": "email2@domen.com"}],
             "created_at": "2021-02-19T10:26:50.013Z", "updated_at": "2021-02-19T10:26:50.013Z", "host_id": 811, "scheduled": false,
             "notify": true, "notify_before": {"metric": "minutes", "value": 10}, "timezone": {"offset": 120, "name": "Europe/Riga"}}
            """;

    static final String WHITEBOARD = """
            {"_id": "602faca5bb3c7a638f8c0805", "name": "My whiteboard", "chat_dialog_id": "5c094c0ce588ce6856f87422", "user_id": 811,
             "created_at": "2021-02-19T12:20:05.312Z", "updated_at": "2021-02-19T12:20:05.312Z"}
            """;

    static final String CALL = """
            {"recipientId": 573, "sessionID": "56eddd33-b3dd-42ee-bf33-11ca1c03218a", "platform": "Web", "userInfo": {"busy": true, "friend": 10}}
            """;

    static final String LINK_PREVIEW = """
            {"url": "https://www.example.com/articles/1", "title": "An article", "description": "What it is about, in a sentence or two.",
             "images": ["https://www.example.com/1.png", "https://www.example.com/2.png"]}
            """;

    static final String RECORDING_DONE = """
            {"meeting": %s, "hostUser": %s, "callRecords": [{"_id": "64ba8b1543e599002b5bdbd1", "room_id": "64ba8ab043e599002b5bdbca",
             "participants_ids": [6892473, 6892477], "participants_count": 2, "duration": 16.2, "size": 1.5,
             "download_url": "https://files.example.com/64ba8b1543e599002b5bdbd1.mp4", "file_uid": "64ba8b1543e599002b5bdbd1",
             "created_at": "2023-07-21T13:40:37Z", "updated_at": "2023-07-21T13:41:02Z"}]}
            """.formatted(MEETING, USER);

    private PayloadTexts() {}

    /** {@return a page of as many users} */
    static String users(int count) {
        String user = "{\"user\": " + USER + "}";
        return "{\"current_page\": 1, \"per_page\": " + count + ", \"total_entries\": " + count + ", \"items\": ["
                + String.join(",", Collections.nCopies(count, user)) + "]}";
    }
}
