package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A custom object by hand: what every class has, and the columns of its own, which only its application knows. */
final class RecordByHand implements HandCodec<Databind.DataRecord> {
    static final RecordByHand CODEC = new RecordByHand();

    private static final SerializedString ID = new SerializedString("_id");
    private static final SerializedString PARENT_ID = new SerializedString("_parent_id");
    private static final SerializedString USER_ID = new SerializedString("user_id");
    private static final SerializedString CREATED_AT = new SerializedString("created_at");
    private static final SerializedString UPDATED_AT = new SerializedString("updated_at");
    private static final SerializedString PERMISSIONS = new SerializedString("permissions");
    private static final SerializedString READ = new SerializedString("read");
    private static final SerializedString UPDATE = new SerializedString("update");
    private static final SerializedString DELETE = new SerializedString("delete");
    private static final SerializedString ACCESS = new SerializedString("access");
    private static final SerializedString USERS_IDS = new SerializedString("users_ids");
    private static final SerializedString USERS_GROUPS = new SerializedString("users_groups");

    private RecordByHand() {}

    @Override
    public Databind.DataRecord read(JsonParser in) throws IOException {
        String id = null;
        String parentId = null;
        Long userId = null;
        Long createdAt = null;
        Long updatedAt = null;
        Databind.Permissions permissions = null;
        Map<String, Object> columns = new LinkedHashMap<>();
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            boolean isNull = in.nextToken() == JsonToken.VALUE_NULL;
            switch (field) {
                case "_id" -> id = isNull ? null : in.getText();
                case "_parent_id" -> parentId = isNull ? null : in.getText();
                case "user_id" -> userId = isNull ? null : (Long) in.getLongValue();
                case "created_at" -> createdAt = isNull ? null : (Long) in.getLongValue();
                case "updated_at" -> updatedAt = isNull ? null : (Long) in.getLongValue();
                case "permissions" -> permissions = isNull ? null : permissions(in);
                default -> columns.put(field, AnyByHand.read(in));
            }
        }
        return new Databind.DataRecord(id, parentId, userId, createdAt, updatedAt, permissions, columns);
    }

    private static Databind.Permissions permissions(JsonParser in) throws IOException {
        Databind.Permission read = null;
        Databind.Permission update = null;
        Databind.Permission delete = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "read" -> read = permission(in);
                case "update" -> update = permission(in);
                case "delete" -> delete = permission(in);
                default -> in.skipChildren();
            }
        }
        return new Databind.Permissions(read, update, delete);
    }

    private static Databind.Permission permission(JsonParser in) throws IOException {
        String access = null;
        List<Long> usersIds = null;
        List<String> usersGroups = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "access" -> access = in.getText();
                case "users_ids" -> usersIds = ByHand.longs(in);
                case "users_groups" -> usersGroups = ByHand.texts(in);
                default -> in.skipChildren();
            }
        }
        return new Databind.Permission(access, usersIds, usersGroups);
    }

    @Override
    public void write(JsonGenerator out, Databind.DataRecord value) throws IOException {
        out.writeStartObject();
        ByHand.text(out, ID, value.id());
        ByHand.text(out, PARENT_ID, value.parentId());
        ByHand.number(out, USER_ID, value.userId());
        ByHand.number(out, CREATED_AT, value.createdAt());
        ByHand.number(out, UPDATED_AT, value.updatedAt());
        Databind.Permissions permissions = value.permissions();
        if (permissions != null) {
            out.writeFieldName(PERMISSIONS);
            out.writeStartObject();
            permission(out, READ, permissions.read());
            permission(out, UPDATE, permissions.update());
            permission(out, DELETE, permissions.delete());
            out.writeEndObject();
        }
        AnyByHand.members(out, value.columns());
        out.writeEndObject();
    }

    private static void permission(JsonGenerator out, SerializedString name, Databind.@Nullable Permission value)
            throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeStartObject();
            ByHand.text(out, ACCESS, value.access());
            ByHand.longs(out, USERS_IDS, value.usersIds());
            ByHand.texts(out, USERS_GROUPS, value.usersGroups());
            out.writeEndObject();
        }
    }
}
