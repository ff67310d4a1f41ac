package io.github.cubegen.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
}
