package io.github.cubegen.bench;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The payloads as a team would write them by hand for Jackson databind: records, and nothing that keeps unknown fields or checks
 * required ones, so that databind has less to do than our client.
 */
final class Databind {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Databind() {}

    record User(
            long id,
            @JsonProperty("_id") @Nullable String objectId,
            @Nullable String login,
            @Nullable String email,
            @Nullable String fullName,
            @Nullable String phone,
            @Nullable String website,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            @Nullable OffsetDateTime lastRequestAt,
            @Nullable Long externalUserId,
            @Nullable String externalId,
            @Nullable String facebookId,
            @Nullable String twitterId,
            @Nullable String customData,
            @Nullable String userTags,
            @Nullable String avatar,
            @Nullable Long blobId,
            @Nullable Integer timezone,
            @Nullable Boolean isGuest) {}

    record UserEnvelope(User user) {}

    record UserPage(int currentPage, int perPage, long totalEntries, List<UserEnvelope> items) {}

    record Dialog(
            @JsonProperty("_id") String id,
            long userId,
            int type,
            @Nullable String name,
            @Nullable String description,
            @Nullable String photo,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            @Nullable String lastMessage,
            @Nullable String lastMessageId,
            @Nullable Long lastMessageUserId,
            @Nullable Long lastMessageDateSent,
            @Nullable String lastMessageStatus,
            List<Long> occupantsIds,
            @Nullable Long occupantsCount,
            @Nullable List<Long> adminsIds,
            @Nullable List<String> pinnedMessagesIds,
            @Nullable Long unreadMessagesCount,
            @Nullable String xmppRoomJid,
            @Nullable Map<String, String> extensions,
            @JsonProperty("is_e2ee") @Nullable Boolean isE2ee,
            @Nullable Boolean isMuted) {}

    record Reactions(List<String> own, Map<String, Long> total) {}

    record Message(
            @JsonProperty("_id") String id,
            String chatDialogId,
            @Nullable String message,
            long dateSent,
            long senderId,
            @Nullable Long recipientId,
            @Nullable List<Long> readIds,
            @Nullable List<Long> deliveredIds,
            @Nullable Long viewsCount,
            @Nullable Integer read,
            @Nullable Reactions reactions,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            @Nullable OffsetDateTime editedAt) {}

    record Session(
            long id,
            @Nullable Long userId,
            long applicationId,
            String token,
            @Nullable Long ts,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            @Nullable User user) {}

    record Blob(
            long id,
            String uid,
            @Nullable String contentType,
            @Nullable String name,
            @Nullable Long size,
            @JsonProperty("public") @Nullable Boolean isPublic,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt,
            @Nullable Long accountId,
            @Nullable Long appId) {}

    record Named(String name) {}

    record Device(
            @Nullable String udid,
            @Nullable Named platform,
            @Nullable String bundleIdentifier,
            @Nullable String clientIdentificationSequence) {}

    record Subscription(
            long id,
            @Nullable Named notificationChannel,
            @Nullable Device device,
            @Nullable OffsetDateTime createdAt,
            @Nullable OffsetDateTime updatedAt) {}

    record Attendee(@Nullable Long id, @Nullable String email) {}

    record Reminder(String metric, int value) {}

    record Timezone(int offset, String name) {}

    record Meeting(
            @JsonProperty("_id") String id,
            String name,
            long startDate,
            long endDate,
            List<Attendee> attendees,
            @JsonProperty("record") @Nullable Boolean recording,
            @Nullable String chatDialogId,
            long hostId,
            @JsonProperty("public") @Nullable Boolean isPublic,
            @Nullable Boolean scheduled,
            @JsonProperty("notify") @Nullable Boolean notifyAttendees,
            @Nullable Reminder notifyBefore,
            @Nullable Timezone timezone,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {}

    record Event(
            long id,
            @Nullable String eventType,
            @Nullable String message,
            @Nullable Long date,
            @Nullable Long period,
            @Nullable Long endDate,
            @Nullable String name,
            @JsonProperty("occured_count") @Nullable Long occurredCount,
            @Nullable OffsetDateTime createdAt,
            @Nullable OffsetDateTime updatedAt,
            @Nullable Boolean active,
            @Nullable Long applicationId,
            @Nullable Long userId,
            @Nullable String kind,
            @Nullable String environment,
            @Nullable String tagQuery,
            @Nullable Named notificationChannel) {}

    record Contact(
            long id,
            @Nullable String phone,
            @Nullable String addressBookName,
            @JsonProperty("_id") @Nullable String objectId,
            @Nullable String login,
            @Nullable String email,
            @Nullable String fullName,
            @Nullable String website,
            @Nullable OffsetDateTime createdAt,
            @Nullable OffsetDateTime updatedAt,
            @Nullable OffsetDateTime lastRequestAt,
            @Nullable Long externalUserId,
            @Nullable String externalId,
            @Nullable String facebookId,
            @Nullable String twitterId,
            @Nullable String customData,
            @Nullable String userTags,
            @Nullable String avatar,
            @Nullable Long blobId,
            @Nullable Integer timezone,
            @Nullable Boolean isGuest) {}

    record ContactEnvelope(Contact user) {}

    record ContactList(List<ContactEnvelope> items) {}

    record Permission(
            @Nullable String access,
            @Nullable List<Long> usersIds,
            @Nullable List<String> usersGroups) {}

    record Permissions(
            @Nullable Permission read,
            @Nullable Permission update,
            @Nullable Permission delete) {}

    /** The columns of its class are whatever the application has. */
    record DataRecord(
            @JsonProperty("_id") @Nullable String id,
            @JsonProperty("_parent_id") @Nullable String parentId,
            @Nullable Long userId,
            @Nullable Long createdAt,
            @Nullable Long updatedAt,
            @Nullable Permissions permissions,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> columns) {}

    record RecordPage(
            @Nullable String className,
            @Nullable Integer skip,
            @Nullable Integer limit,
            List<DataRecord> items) {}

    record Whiteboard(
            @JsonProperty("_id") String id,
            String name,
            String chatDialogId,
            long userId,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {}

    record CallRejection(
            @JsonProperty("recipientId") long recipientId,
            @JsonProperty("sessionID") String sessionId,
            String platform,
            @JsonProperty("userInfo") @Nullable Map<String, Object> userInfo) {}

    record LinkPreview(
            @Nullable String url,
            @Nullable String title,
            @Nullable String description,
            @Nullable List<String> images) {}

    record Recording(
            @JsonProperty("_id") String id,
            String roomId,
            @Nullable List<Long> participantsIds,
            @Nullable Integer participantsCount,
            @Nullable Double duration,
            @Nullable Double size,
            @Nullable String downloadUrl,
            @Nullable String fileUid,
            OffsetDateTime createdAt,
            OffsetDateTime updatedAt) {}

    record RecordingDone(
            Meeting meeting,
            @JsonProperty("hostUser") User hostUser,
            @JsonProperty("callRecords") List<Recording> callRecords) {}

    record DialogPage(
            @Nullable Long totalEntries,
            @Nullable Long skip,
            @Nullable Integer limit,
            DialogItems items) {}

    /** A union of a list and an object, which databind can't tell apart by itself. */
    @JsonDeserialize(using = DialogItemsReader.class)
    sealed interface DialogItems {}

    record DialogList(@JsonValue List<Dialog> dialogs) implements DialogItems {}

    @JsonDeserialize(using = JsonDeserializer.None.class)
    record DialogCount(long count) implements DialogItems {}

    static final class DialogItemsReader extends JsonDeserializer<DialogItems> {
        @Override
        public DialogItems deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.isExpectedStartArrayToken()
                    ? new DialogList(List.of(context.readValue(in, Dialog[].class)))
                    : context.readValue(in, DialogCount.class);
        }
    }
}
