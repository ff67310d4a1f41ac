package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.Attachment;
import io.github.cubegen.it.connectycube.model.AttachmentMeasure;
import io.github.cubegen.it.connectycube.model.ChatSearchResults;
import io.github.cubegen.it.connectycube.model.Deletions;
import io.github.cubegen.it.connectycube.model.Dialog;
import io.github.cubegen.it.connectycube.model.DialogType;
import io.github.cubegen.it.connectycube.model.Event;
import io.github.cubegen.it.connectycube.model.Meeting;
import io.github.cubegen.it.connectycube.model.MeetingsFound;
import io.github.cubegen.it.connectycube.model.Message;
import io.github.cubegen.it.connectycube.model.Recording;
import io.github.cubegen.it.connectycube.model.RecordingDone;
import io.github.cubegen.it.connectycube.model.Subscription;
import io.github.cubegen.it.connectycube.model.UnreadCounts;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.connectycube.runtime.Json;
import io.github.cubegen.it.connectycube.runtime.JsonValue;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is unusual in answers: shapes, names, dates and kinds of nothing. Those of records: {@link RecordQuirkTest}. */
class AnswerQuirkTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static final String ID = "5c091060e588ce59fdf873dc";
    private static final String OTHER = "5c094c0ce588ce6856f87422";
    private static final String MESSAGE = "{\"_id\":\"" + ID + "\",\"chat_dialog_id\":\"" + OTHER
            + "\",\"date_sent\":1544452627,\"sender_id\":1,\"created_at\":\"2018-12-10T14:37:07Z\","
            + "\"updated_at\":\"2018-12-10T14:37:07Z\",\"recipient_id\":4377,\"read\":1,\"mission\":\"greet\","
            + "\"attachments\":[{\"type\":\"image\",\"content-type\":\"image/png\",\"size\":\"347\",\"width\":20}],"
            + "\"reactions\":{\"own\":[\"+\"],\"total\":{\"+\":2}}}";
    private static final String DIALOG = "{\"_id\":\"" + ID + "\",\"user_id\":1,\"type\":4,\"occupants_ids\":[],"
            + "\"name\":null,\"photo\":\"\",\"created_at\":\"2018-12-06T09:16:26Z\","
            + "\"updated_at\":\"2021-02-19T10:26:50.013Z\",\"last_message_date_sent\":1544452627}";
    private static final String MEETING = "{\"_id\":\"" + ID + "\",\"name\":\"Intro\",\"start_date\":1613749128,"
            + "\"end_date\":1613752728,\"attendees\":[],\"host_id\":1,\"created_at\":\"2021-02-19T10:26:50.013Z\","
            + "\"updated_at\":\"2021-02-19T10:26:50Z\"}";
    private static final String USER = "{\"id\":7,\"_id\":\"" + OTHER + "\",\"created_at\":\"2018-12-06T09:16:26Z\","
            + "\"updated_at\":\"2018-12-06T09:16:26Z\",\"avatar\":\"\",\"phone\":null,\"user_tags\":\"vip,new\","
            + "\"external_user_id\":9}";

    private static <T> T answer(String operationId, Answer answer, Function<ConnectyCubeClient, T> call) {
        server.answer(operationId, answer);
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            return call.apply(cube);
        }
    }

    private static <T> T answer(String operationId, String body, Function<ConnectyCubeClient, T> call) {
        return answer(operationId, Answer.json(200, body), call);
    }

    @Test
    @Quirk({45, 55, 58, 60})
    void readsAMessageWithOtherKeysAndMeasuresInTexts() {
        Message message = answer("createMessage", MESSAGE, cube -> cube.chat().createMessage(Bodies.message()));
        assertThat(message.recipientId()).isEqualTo(4377);
        assertThat(message.read()).isEqualTo(1);
        assertThat(message.dateSent()).isEqualTo(Instant.ofEpochSecond(1544452627));
        assertThat(message.createdAt()).isEqualTo(OffsetDateTime.parse("2018-12-10T14:37:07Z"));
        assertThat(message.additionalProperties()).isEqualTo(Map.of("mission", JsonValue.of("greet")));
        assertThat(message.attachments())
                .containsExactly(Attachment.builder()
                        .type("image")
                        .mediaType("image/png")
                        .size(new AttachmentMeasure.TextValue("347"))
                        .width(new AttachmentMeasure.NumberValue(20))
                        .build());
        assertThat(message.reactions())
                .isNotNull()
                .satisfies(reactions -> assertThat(reactions.total()).isEqualTo(Map.of("+", 2L)));
    }

    @Test
    @Quirk({60, 61, 62})
    void readsADialogWithTwoFormsOfTimesAndTwoKindsOfNothing() {
        Dialog dialog = answer("subscribeToDialog", DIALOG, cube -> cube.chat().subscribeToDialog(ID));
        assertThat(dialog.type().known()).isEqualTo(DialogType.Known.PUBLIC);
        assertThat(dialog.name()).isNull();
        assertThat(dialog.photo()).isEmpty();
        assertThat(dialog.updatedAt()).isEqualTo(OffsetDateTime.parse("2021-02-19T10:26:50.013Z"));
        assertThat(dialog.lastMessageDateSent()).isEqualTo(Instant.ofEpochSecond(1544452627));
    }

    @Test
    @Quirk({38, 61, 64, 65})
    @SuppressWarnings("deprecation") // The old number is still sent.
    void readsAUserWithTwoIdentifiers() throws NoSuchMethodException {
        User user = answer(
                "getUserByEmail",
                "{\"user\":" + USER + "}",
                cube -> cube.users().getByEmail("a@example.org"));
        assertThat(user.id()).isEqualTo(7);
        assertThat(user.objectId()).isEqualTo(OTHER);
        assertThat(user.userTags()).isEqualTo("vip,new");
        assertThat(user.avatar()).isEmpty();
        assertThat(user.phone()).isNull();
        assertThat(user.externalUserId()).isEqualTo(9);
        assertThat(User.class.getMethod("externalUserId"))
                .satisfies(old ->
                        assertThat(old.isAnnotationPresent(Deprecated.class)).isTrue());
    }

    @Test
    @Quirk({49, 58, 71})
    void readsWhatCameOfDeletions() {
        Deletions deletions = answer(
                "deleteMessage",
                "{\"SuccessfullyDeleted\":{\"ids\":[\"" + ID + "\"]},\"WrongPermissions\":{\"ids\":[\"" + OTHER
                        + "\"]}}",
                cube -> cube.chat().deleteMessage(ID));
        assertThat(deletions.deleted()).containsExactly(ID);
        assertThat(deletions.forbidden()).containsExactly(OTHER);
        assertThat(deletions.notFound()).isNull();
    }

    @Test
    @Quirk({49, 54})
    void readsSeveralMeetingsOrOne() {
        MeetingsFound several = answer(
                "listMeetings",
                "[" + MEETING + "]",
                cube -> cube.meetings().list().first());
        MeetingsFound one = answer(
                "listMeetings",
                MEETING,
                cube -> cube.meetings().list(q -> q.id(ID)).first());
        assertThat(one).isInstanceOf(Meeting.class);
        assertThat(several).isEqualTo(new MeetingsFound.MeetingList(List.of((Meeting) one)));
    }

    @Test
    @Quirk({49, 52})
    void readsRegisteredContactsWithAllFieldsOrThree() {
        assertThat(answer(
                                "listRegisteredContacts",
                                "{\"items\":[{\"user\":{\"id\":7,\"phone\":\"380665787842\",\"address_book_name\":\"Ann\"}},"
                                        + "{\"user\":" + USER + "}]}",
                                cube -> cube.addressBook().listRegisteredContacts(q -> q.compact(1)))
                        .items())
                .extracting("id", "addressBookName", "userTags")
                .containsExactly(tuple(7L, "Ann", null), tuple(7L, null, "vip,new"));
    }

    @Test
    @Quirk({52, 66})
    @SuppressWarnings("deprecation") // The lists of the first version are off by default, and are described.
    void readsWrappedItemsBareOnesAndAnEmptyPage() {
        assertThat(answer(
                                "listUsers",
                                "{\"current_page\":1,\"per_page\":10,\"total_entries\":1,\"items\":[{\"user\":" + USER
                                        + "}]}",
                                cube -> cube.users().list().first())
                        .items())
                .extracting(User::id)
                .containsExactly(7L);
        assertThat(answer(
                                "listDialogOccupants",
                                "{\"items\":[" + USER + "]}",
                                cube -> cube.chat().listDialogOccupants(ID).first())
                        .items())
                .extracting(User::id)
                .containsExactly(7L);
        assertThat(answer(
                                "listUsers",
                                "{\"current_page\":1,\"items\":[],\"per_page\":0,\"total_entries\":0}",
                                cube -> cube.users().list().first())
                        .perPage())
                .isZero();
    }

    @Test
    @Quirk({53, 63})
    void readsAListOfSubscriptionsAndTheirChannelsAsObjects() {
        List<Subscription> subscriptions = answer(
                "listSubscriptions",
                "[{\"subscription\":{\"id\":3,\"notification_channel\":{\"name\":\"apns\"},"
                        + "\"device\":{\"udid\":\"u\",\"platform\":{\"name\":\"ios\"}}}}]",
                cube -> cube.push().listSubscriptions());
        assertThat(subscriptions).singleElement().satisfies(subscription -> {
            assertThat(subscription.notificationChannel()).hasToString("apns");
            assertThat(subscription.device())
                    .isNotNull()
                    .satisfies(device -> assertThat(device.platform()).hasToString("ios"));
        });
    }

    @Test
    @Quirk({53, 58})
    void readsAnEventForEachChannelAndAMisspeltNumber() {
        List<Event> events = answer(
                "createEvent",
                Answer.json(201, "[{\"event\":{\"id\":1,\"occured_count\":2}},{\"event\":{\"id\":3}}]"),
                cube -> cube.push().send(Bodies.event()));
        assertThat(events).extracting("id", "occurredCount").containsExactly(tuple(1L, 2L), tuple(3L, null));
    }

    @Test
    @Quirk(55)
    void readsNumbersByIdentifierAndByEmoji() {
        UnreadCounts counts = answer(
                "countUnreadMessages",
                "{\"total\":3,\"" + ID + "\":2,\"" + OTHER + "\":1}",
                cube -> cube.chat().countUnreadMessages(q -> q.chatDialogIds(List.of(ID, OTHER))));
        assertThat(counts.total()).isEqualTo(3);
        assertThat(counts.additionalProperties()).containsEntry(ID, 2L).containsEntry(OTHER, 1L);
        assertThat(server.exchange().query()).isEqualTo("chat_dialog_ids=" + ID + "," + OTHER);
    }

    @Test
    @Quirk(55)
    void readsWhoHasReacted() {
        Map<String, List<Long>> reactions = answer(
                "listMessageReactions",
                "{\"\uD83D\uDC4D\":[7,9]}",
                cube -> cube.chat().listMessageReactions(ID));
        assertThat(reactions).isEqualTo(Map.of("\uD83D\uDC4D", List.of(7L, 9L)));
    }

    @Test
    @Quirk(58)
    void readsAMisspeltAddress() {
        assertThat(answer(
                                "getBlobByUid",
                                "{\"blob\":{\"id\":1,\"uid\":\"9ad7\",\"created_at\":\"2018-12-17T13:10:09Z\","
                                        + "\"updated_at\":\"2018-12-17T13:10:09Z\","
                                        + "\"blob_object_access\":{\"dowload_url\":\"https://example.org/1\"}}}",
                                cube -> cube.storage().getByUid("9ad7"))
                        .blobObjectAccess())
                .isNotNull()
                .satisfies(access -> assertThat(access.downloadUrl()).isEqualTo("https://example.org/1"));
    }

    @Test
    @Quirk({54, 67})
    void readsRecordingsInBothUnits() {
        List<Recording> recordings = answer(
                "listRecordings",
                "[" + recording("6.062", "0.34") + "," + recording("60000.5", "1000000.5") + "]",
                cube -> cube.meetings().listRecordings(ID));
        assertThat(recordings)
                .extracting("duration", "size")
                .containsExactly(tuple(6.062, 0.34), tuple(60000.5, 1000000.5));
    }

    private static String recording(String duration, String size) {
        return "{\"_id\":\"" + ID + "\",\"room_id\":\"" + OTHER + "\",\"duration\":" + duration + ",\"size\":" + size
                + ",\"created_at\":\"2021-02-19T10:26:50.013Z\",\"updated_at\":\"2021-02-19T10:26:50.013Z\"}";
    }

    @Test
    @Quirk(68)
    void readsTheSettingThatIsPrintedElsewhere() {
        assertThat(answer(
                                "getDialogNotifications",
                                "{\"notifications\":{\"enabled\":\"0\"}}",
                                cube -> cube.chat().getDialogNotifications(ID))
                        .enabled())
                .isZero();
    }

    @Test
    @Quirk({52, 69})
    void readsTheResultsOfASearch() {
        ChatSearchResults results = answer(
                "searchChat",
                "{\"results\":{\"dialogs\":[" + DIALOG + "],\"messages\":[],\"users\":[" + USER + "]}}",
                cube -> cube.chat().search("hello"));
        assertThat(results.dialogs()).extracting(Dialog::id).containsExactly(ID);
        assertThat(results.users()).extracting(User::id).containsExactly(7L);
    }

    /** A server that receives the call reads it with the types of the client. */
    @Test
    @Quirk({58, 70})
    void readsTheObjectOfAWebhook() {
        server.expectNoExchange();
        RecordingDone done = Json.decode(
                RecordingDone.codec(),
                "{\"meeting\":" + MEETING + ",\"hostUser\":" + USER + ",\"callRecords\":[" + recording("1", "2")
                        + "]}");
        assertThat(done.hostUser()).extracting(User::id).isEqualTo(7L);
        assertThat(done.callRecords()).hasSize(1);
    }
}
