package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.time.OffsetDateTime;

/** A user by hand. */
final class UserByHand implements HandCodec<Databind.User> {
    static final UserByHand CODEC = new UserByHand();

    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString OBJECT_ID = new SerializedString("_id");
    private static final SerializedString LOGIN = new SerializedString("login");
    private static final SerializedString EMAIL = new SerializedString("email");
    private static final SerializedString FULL_NAME = new SerializedString("full_name");
    private static final SerializedString PHONE = new SerializedString("phone");
    private static final SerializedString WEBSITE = new SerializedString("website");
    private static final SerializedString CREATED_AT = new SerializedString("created_at");
    private static final SerializedString UPDATED_AT = new SerializedString("updated_at");
    private static final SerializedString LAST_REQUEST_AT = new SerializedString("last_request_at");
    private static final SerializedString EXTERNAL_USER_ID = new SerializedString("external_user_id");
    private static final SerializedString EXTERNAL_ID = new SerializedString("external_id");
    private static final SerializedString FACEBOOK_ID = new SerializedString("facebook_id");
    private static final SerializedString TWITTER_ID = new SerializedString("twitter_id");
    private static final SerializedString CUSTOM_DATA = new SerializedString("custom_data");
    private static final SerializedString USER_TAGS = new SerializedString("user_tags");
    private static final SerializedString AVATAR = new SerializedString("avatar");
    private static final SerializedString BLOB_ID = new SerializedString("blob_id");
    private static final SerializedString TIMEZONE = new SerializedString("timezone");
    private static final SerializedString IS_GUEST = new SerializedString("is_guest");

    private UserByHand() {}

    @Override
    public Databind.User read(JsonParser in) throws IOException {
        long id = 0;
        String objectId = null;
        String login = null;
        String email = null;
        String fullName = null;
        String phone = null;
        String website = null;
        OffsetDateTime createdAt = null;
        OffsetDateTime updatedAt = null;
        OffsetDateTime lastRequestAt = null;
        Long externalUserId = null;
        String externalId = null;
        String facebookId = null;
        String twitterId = null;
        String customData = null;
        String userTags = null;
        String avatar = null;
        Long blobId = null;
        Integer timezone = null;
        Boolean isGuest = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "id" -> id = in.getLongValue();
                case "_id" -> objectId = in.getText();
                case "login" -> login = in.getText();
                case "email" -> email = in.getText();
                case "full_name" -> fullName = in.getText();
                case "phone" -> phone = in.getText();
                case "website" -> website = in.getText();
                case "created_at" -> createdAt = TimeByHand.read(in);
                case "updated_at" -> updatedAt = TimeByHand.read(in);
                case "last_request_at" -> lastRequestAt = TimeByHand.read(in);
                case "external_user_id" -> externalUserId = in.getLongValue();
                case "external_id" -> externalId = in.getText();
                case "facebook_id" -> facebookId = in.getText();
                case "twitter_id" -> twitterId = in.getText();
                case "custom_data" -> customData = in.getText();
                case "user_tags" -> userTags = in.getText();
                case "avatar" -> avatar = in.getText();
                case "blob_id" -> blobId = in.getLongValue();
                case "timezone" -> timezone = in.getIntValue();
                case "is_guest" -> isGuest = in.getBooleanValue();
                default -> in.skipChildren();
            }
        }
        return new Databind.User(
                id,
                objectId,
                login,
                email,
                fullName,
                phone,
                website,
                ByHand.required(createdAt),
                ByHand.required(updatedAt),
                lastRequestAt,
                externalUserId,
                externalId,
                facebookId,
                twitterId,
                customData,
                userTags,
                avatar,
                blobId,
                timezone,
                isGuest);
    }

    @Override
    public void write(JsonGenerator out, Databind.User value) throws IOException {
        out.writeStartObject();
        ByHand.number(out, ID, value.id());
        ByHand.text(out, OBJECT_ID, value.objectId());
        ByHand.text(out, LOGIN, value.login());
        ByHand.text(out, EMAIL, value.email());
        ByHand.text(out, FULL_NAME, value.fullName());
        ByHand.text(out, PHONE, value.phone());
        ByHand.text(out, WEBSITE, value.website());
        ByHand.time(out, CREATED_AT, value.createdAt());
        ByHand.time(out, UPDATED_AT, value.updatedAt());
        ByHand.time(out, LAST_REQUEST_AT, value.lastRequestAt());
        ByHand.number(out, EXTERNAL_USER_ID, value.externalUserId());
        ByHand.text(out, EXTERNAL_ID, value.externalId());
        ByHand.text(out, FACEBOOK_ID, value.facebookId());
        ByHand.text(out, TWITTER_ID, value.twitterId());
        ByHand.text(out, CUSTOM_DATA, value.customData());
        ByHand.text(out, USER_TAGS, value.userTags());
        ByHand.text(out, AVATAR, value.avatar());
        ByHand.number(out, BLOB_ID, value.blobId());
        ByHand.number(out, TIMEZONE, value.timezone());
        ByHand.flag(out, IS_GUEST, value.isGuest());
        out.writeEndObject();
    }
}
