package io.github.cubegen.bench;

import io.github.cubegen.it.connectycube.model.Blob;
import io.github.cubegen.it.connectycube.model.CallRejection;
import io.github.cubegen.it.connectycube.model.Dialog;
import io.github.cubegen.it.connectycube.model.DialogPage;
import io.github.cubegen.it.connectycube.model.Event;
import io.github.cubegen.it.connectycube.model.LinkPreview;
import io.github.cubegen.it.connectycube.model.Meeting;
import io.github.cubegen.it.connectycube.model.Message;
import io.github.cubegen.it.connectycube.model.RecordPage;
import io.github.cubegen.it.connectycube.model.RecordingDone;
import io.github.cubegen.it.connectycube.model.RegisteredContacts;
import io.github.cubegen.it.connectycube.model.Session;
import io.github.cubegen.it.connectycube.model.Subscription;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.connectycube.model.UserPage;
import io.github.cubegen.it.connectycube.model.Whiteboard;
import io.github.cubegen.it.connectycube.runtime.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the API sends, or is sent: one of each family, and of each tag of the description that has its own.
 *
 * @param name as the page shows it
 * @param tag whose operations have it
 * @param text the JSON text
 * @param anyCodec how our client reads it
 * @param databind as what databind reads it
 * @param peer as what the peer's client reads it; null where that does not compile
 * @param anyByHand how it is read by hand; null where it is not
 * @param like where it is not, what has its parts and is; else empty
 */
record Payload(
        String name,
        String tag,
        String text,
        JsonCodec<?> anyCodec,
        Class<?> databind,
        @Nullable Class<?> peer,
        @Nullable HandCodec<?> anyByHand,
        String like) {
    /** All of them, in the order of the description's tags. */
    static final List<Payload> ALL = List.of(
            new Payload(
                    "USER",
                    "users",
                    PayloadTexts.USER,
                    User.codec(),
                    Databind.User.class,
                    org.openapitools.client.model.User.class,
                    UserByHand.CODEC,
                    ""),
            new Payload(
                    "USERS",
                    "users",
                    PayloadTexts.users(20),
                    UserPage.codec(),
                    Databind.UserPage.class,
                    org.openapitools.client.model.UserPage.class,
                    UserPageByHand.CODEC,
                    ""),
            new Payload(
                    "USERS_1_MB",
                    "users",
                    PayloadTexts.users(2_150),
                    UserPage.codec(),
                    Databind.UserPage.class,
                    org.openapitools.client.model.UserPage.class,
                    UserPageByHand.CODEC,
                    ""),
            new Payload(
                    "SESSION",
                    "auth",
                    PayloadTexts.SESSION,
                    Session.codec(),
                    Databind.Session.class,
                    org.openapitools.client.model.Session.class,
                    SessionByHand.CODEC,
                    ""),
            new Payload(
                    "DIALOG",
                    "chat",
                    PayloadTexts.DIALOG,
                    Dialog.codec(),
                    Databind.Dialog.class,
                    org.openapitools.client.model.Dialog.class,
                    DialogByHand.CODEC,
                    ""),
            new Payload(
                    "DIALOGS",
                    "chat",
                    PayloadTexts.DIALOGS,
                    DialogPage.codec(),
                    Databind.DialogPage.class,
                    null,
                    null,
                    "DIALOG, in a list as of USERS; a union of a list and an object is in none"),
            new Payload(
                    "MESSAGE",
                    "chat",
                    PayloadTexts.MESSAGE,
                    Message.codec(),
                    Databind.Message.class,
                    org.openapitools.client.model.Message.class,
                    MessageByHand.CODEC,
                    ""),
            new Payload(
                    "SUBSCRIPTION",
                    "push",
                    PayloadTexts.SUBSCRIPTION,
                    Subscription.codec(),
                    Databind.Subscription.class,
                    org.openapitools.client.model.Subscription.class,
                    null,
                    "SESSION: an object in another"),
            new Payload(
                    "EVENT",
                    "push",
                    PayloadTexts.EVENT,
                    Event.codec(),
                    Databind.Event.class,
                    org.openapitools.client.model.Event.class,
                    null,
                    "USER, and an object in another as of SESSION"),
            new Payload(
                    "CONTACTS",
                    "address-book",
                    PayloadTexts.CONTACTS,
                    RegisteredContacts.codec(),
                    Databind.ContactList.class,
                    org.openapitools.client.model.RegisteredContacts.class,
                    null,
                    "USERS: a list of users"),
            new Payload(
                    "RECORDS",
                    "custom-objects",
                    PayloadTexts.RECORDS,
                    RecordPage.codec(),
                    Databind.RecordPage.class,
                    org.openapitools.client.model.RecordPage.class,
                    RecordsByHand.CODEC,
                    ""),
            new Payload(
                    "BLOB",
                    "storage",
                    PayloadTexts.BLOB,
                    Blob.codec(),
                    Databind.Blob.class,
                    org.openapitools.client.model.Blob.class,
                    null,
                    "WHITEBOARD, and a flag as of DIALOG"),
            new Payload(
                    "MEETING",
                    "meetings",
                    PayloadTexts.MEETING,
                    Meeting.codec(),
                    Databind.Meeting.class,
                    org.openapitools.client.model.Meeting.class,
                    null,
                    "DIALOG, and objects in a list as of USERS"),
            new Payload(
                    "WHITEBOARD",
                    "whiteboard",
                    PayloadTexts.WHITEBOARD,
                    Whiteboard.codec(),
                    Databind.Whiteboard.class,
                    org.openapitools.client.model.Whiteboard.class,
                    WhiteboardByHand.CODEC,
                    ""),
            new Payload(
                    "CALL",
                    "calls",
                    PayloadTexts.CALL,
                    CallRejection.codec(),
                    Databind.CallRejection.class,
                    org.openapitools.client.model.CallRejection.class,
                    CallByHand.CODEC,
                    ""),
            new Payload(
                    "LINK_PREVIEW",
                    "link-preview",
                    PayloadTexts.LINK_PREVIEW,
                    LinkPreview.codec(),
                    Databind.LinkPreview.class,
                    org.openapitools.client.model.LinkPreview.class,
                    null,
                    "DIALOG: texts, and a list of them"),
            new Payload(
                    "RECORDING_DONE",
                    "outbound",
                    PayloadTexts.RECORDING_DONE,
                    RecordingDone.codec(),
                    Databind.RecordingDone.class,
                    org.openapitools.client.model.RecordingDone.class,
                    null,
                    "USER, and objects in a list as of USERS; decimal numbers are in none"));

    /** {@return the payload of a name} */
    static Payload of(String name) {
        return ALL.stream()
                .filter(payload -> payload.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    byte[] json() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    JsonCodec<Object> codec() {
        return (JsonCodec<Object>) anyCodec;
    }

    @SuppressWarnings("unchecked")
    HandCodec<Object> requiredByHand() {
        return (HandCodec<Object>) Objects.requireNonNull(anyByHand, name);
    }
}
