package io.github.cubegen.it;

import static io.github.cubegen.it.Wire.shows;

import io.github.cubegen.it.connectycube.model.AttachmentCreate;
import io.github.cubegen.it.connectycube.model.BlobCreate;
import io.github.cubegen.it.connectycube.model.CallRejection;
import io.github.cubegen.it.connectycube.model.CallRejectionPlatform;
import io.github.cubegen.it.connectycube.model.DevicePlatform;
import io.github.cubegen.it.connectycube.model.DialogCreate;
import io.github.cubegen.it.connectycube.model.DialogListsChange;
import io.github.cubegen.it.connectycube.model.DialogType;
import io.github.cubegen.it.connectycube.model.DialogUpdate;
import io.github.cubegen.it.connectycube.model.EventCreate;
import io.github.cubegen.it.connectycube.model.EventCreateNotificationType;
import io.github.cubegen.it.connectycube.model.EventRecipients;
import io.github.cubegen.it.connectycube.model.LoginRequest;
import io.github.cubegen.it.connectycube.model.MeetingUpdate;
import io.github.cubegen.it.connectycube.model.MessageCreate;
import io.github.cubegen.it.connectycube.model.NotificationChannel;
import io.github.cubegen.it.connectycube.model.PasswordResetRequest;
import io.github.cubegen.it.connectycube.model.PushEnvironment;
import io.github.cubegen.it.connectycube.model.PushToken;
import io.github.cubegen.it.connectycube.model.ReactionsUpdate;
import io.github.cubegen.it.connectycube.model.SessionRequest;
import io.github.cubegen.it.connectycube.model.SessionUser;
import io.github.cubegen.it.connectycube.model.SubscriptionCreate;
import io.github.cubegen.it.connectycube.model.SubscriptionDeviceCreate;
import io.github.cubegen.it.connectycube.model.UserUpdate;
import io.github.cubegen.it.exchange.CubeServer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is unusual in the bodies of requests, as it goes over the wire. Those of records: {@link RecordQuirkTest}. */
class BodyQuirkTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static final String DIALOG = "5c091060e588ce59fdf873dc";

    private static Map<String, AttachmentCreate> attachments() {
        Map<String, AttachmentCreate> attachments = new LinkedHashMap<>();
        attachments.put("3", AttachmentCreate.builder().type("image").id("3004").build());
        attachments.put("7", AttachmentCreate.builder().mediaType("image/png").build());
        return attachments;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Wire> wires() {
        return List.of(
                shows("bracket notation is nested JSON, and only what is needed is sent", 30, 41, 79)
                        .body(
                                "createSession",
                                cube -> cube.auth()
                                        .createSession(SessionRequest.builder()
                                                .applicationId(1)
                                                .authKey("29WfrNWdvkhmX6V")
                                                .user(SessionUser.builder()
                                                        .login("john")
                                                        .password("secret")
                                                        .build())
                                                .build()),
                                "POST /session",
                                "{\"application_id\":1,\"auth_key\":\"29WfrNWdvkhmX6V\","
                                        + "\"user\":{\"login\":\"john\",\"password\":\"secret\"}}"),
                shows("a login has no envelope, and a password whatever it is", 31, 42)
                        .body(
                                "logInUser",
                                cube -> cube.auth()
                                        .login(LoginRequest.builder()
                                                .login("john")
                                                .password("any")
                                                .build()),
                                "POST /login",
                                "{\"login\":\"john\",\"password\":\"any\"}"),
                shows("a new file has an envelope", 31)
                        .body(
                                "createBlob",
                                cube -> cube.storage()
                                        .create(BlobCreate.builder()
                                                .contentType("image/png")
                                                .name("cat.png")
                                                .build()),
                                "POST /blobs",
                                "{\"blob\":{\"content_type\":\"image/png\",\"name\":\"cat.png\"}}"),
                shows("attachments are a map with numbers for keys; other keys; a hyphen", 32, 37, 45, 58)
                        .body(
                                "createMessage",
                                cube -> cube.chat()
                                        .createMessage(MessageCreate.builder()
                                                .recipientId(29086)
                                                .attachments(attachments())
                                                .additionalProperty("mission", "greet")
                                                .build()),
                                "POST /chat/Message",
                                "{\"recipient_id\":29086,\"attachments\":{\"3\":{\"type\":\"image\",\"id\":\"3004\"},"
                                        + "\"7\":{\"content-type\":\"image/png\"}},\"mission\":\"greet\"}"),
                shows("left out, cleared and set", 35)
                        .body(
                                "updateDialog",
                                cube -> cube.chat()
                                        .updateDialog(
                                                DIALOG,
                                                DialogUpdate.builder()
                                                        .name("Crossfit")
                                                        .clearPhoto()
                                                        .build()),
                                "PUT /chat/Dialog/" + DIALOG,
                                "{\"name\":\"Crossfit\",\"photo\":null}"),
                shows("lists are changed by operators", 30, 31)
                        .body(
                                "updateDialog",
                                cube -> cube.chat()
                                        .updateDialog(
                                                DIALOG,
                                                DialogUpdate.builder()
                                                        .pushAll(DialogListsChange.builder()
                                                                .occupantsIds(List.of(1L))
                                                                .build())
                                                        .build()),
                                "PUT /chat/Dialog/" + DIALOG,
                                "{\"push_all\":{\"occupants_ids\":[1]}}"),
                shows("tags go in as tag_list; the number of others is a text", 37, 38)
                        .body(
                                "updateUser",
                                cube -> cube.users()
                                        .update(
                                                42,
                                                UserUpdate.builder()
                                                        .externalId("6304a4399cf9db00200c1bd7")
                                                        .tagList("vip,new")
                                                        .build()),
                                "PUT /users/42",
                                "{\"user\":{\"external_id\":\"6304a4399cf9db00200c1bd7\",\"tag_list\":\"vip,new\"}}"),
                shows("recipients are a text, and the message is JSON in Base64", 37, 40)
                        .body(
                                "createEvent",
                                cube -> cube.push()
                                        .send(EventCreate.builder()
                                                .notificationType(EventCreateNotificationType.PUSH)
                                                .environment(PushEnvironment.DEVELOPMENT)
                                                .message(base64("{\"message\":\"Hi\"}"))
                                                .user(EventRecipients.builder()
                                                        .ids("271,21")
                                                        .build())
                                                .build()),
                                "POST /events",
                                "{\"event\":{\"notification_type\":\"push\",\"environment\":\"development\",\"message\":\""
                                        + base64("{\"message\":\"Hi\"}") + "\",\"user\":{\"ids\":\"271,21\"}}}"),
                shows("a reaction has the media type that its example lacks", 43)
                        .body(
                                "updateMessageReactions",
                                cube -> cube.chat()
                                        .updateMessageReactions(
                                                DIALOG,
                                                ReactionsUpdate.builder()
                                                        .add("+")
                                                        .build()),
                                "PUT /chat/Message/" + DIALOG + "/reactions",
                                "{\"add\":\"+\"}"),
                shows("a password is reset by POST, too", 46)
                        .body(
                                "requestPasswordResetByPost",
                                cube -> cube.users()
                                        .resetPasswordByPost(PasswordResetRequest.builder()
                                                .email("john@example.org")
                                                .build()),
                                "POST /users/password/reset",
                                "{\"email\":\"john@example.org\"}"),
                shows("a meeting keeps its attendees; its times are whole seconds", 47, 60)
                        .body(
                                "updateMeeting",
                                cube -> cube.meetings()
                                        .update(
                                                DIALOG,
                                                MeetingUpdate.builder()
                                                        .name("Intro")
                                                        .startDate(Instant.ofEpochSecond(1613749128))
                                                        .endDate(Instant.ofEpochSecond(1613752728))
                                                        .build()),
                                "PUT /meetings/" + DIALOG,
                                "{\"name\":\"Intro\",\"start_date\":1613749128,\"end_date\":1613752728}"),
                shows("names as on the wire, and the documented platform", 58, 63)
                        .body(
                                "rejectCall",
                                cube -> cube.calls()
                                        .reject(CallRejection.builder()
                                                .recipientId(573)
                                                .sessionId("56eddd33")
                                                .platform(CallRejectionPlatform.ANDROID)
                                                .build()),
                                "POST /calls/reject",
                                "{\"recipientId\":573,\"sessionID\":\"56eddd33\",\"platform\":\"Android\"}"),
                shows("the right name of a channel; platform and channel are texts", 59, 63)
                        .body(
                                "createSubscription",
                                cube -> cube.push()
                                        .subscribe(SubscriptionCreate.builder()
                                                .notificationChannel(NotificationChannel.APNS)
                                                .pushToken(PushToken.builder()
                                                        .environment(PushEnvironment.DEVELOPMENT)
                                                        .clientIdentificationSequence("aa557232")
                                                        .build())
                                                .device(SubscriptionDeviceCreate.builder()
                                                        .platform(DevicePlatform.IOS)
                                                        .udid("5f5930e927660e6e7d8ff0548b3c404a4d16c04f")
                                                        .build())
                                                .build()),
                                "POST /subscriptions",
                                "{\"notification_channel\":\"apns\",\"push_token\":{\"environment\":\"development\","
                                        + "\"client_identification_sequence\":\"aa557232\"},\"device\":{\"platform\":\"ios\","
                                        + "\"udid\":\"5f5930e927660e6e7d8ff0548b3c404a4d16c04f\"}}"),
                shows("2 is a group, 3 is private, 1 and 4 as documented", 62)
                        .body(
                                "createDialog",
                                cube -> cube.chat()
                                        .createDialog(DialogCreate.builder()
                                                .type(DialogType.PUBLIC)
                                                .name("All")
                                                .build()),
                                "POST /chat/Dialog",
                                "{\"type\":4,\"name\":\"All\"}"));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void goesOverTheWire(Wire wire) {
        wire.check(server);
    }
}
