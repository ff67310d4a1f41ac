package io.github.cubegen.it;

import static io.github.cubegen.it.Wire.shows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.DataRecord;
import io.github.cubegen.it.connectycube.model.NumberedRecordUpdate;
import io.github.cubegen.it.connectycube.model.RecordAccess;
import io.github.cubegen.it.connectycube.model.RecordCreate;
import io.github.cubegen.it.connectycube.model.RecordPermissionCreate;
import io.github.cubegen.it.connectycube.model.RecordPermissionsCreate;
import io.github.cubegen.it.connectycube.model.RecordUpdate;
import io.github.cubegen.it.connectycube.model.RecordsById;
import io.github.cubegen.it.connectycube.model.RecordsUpdateByCriteria;
import io.github.cubegen.it.connectycube.model.UpdatedRecordList;
import io.github.cubegen.it.connectycube.runtime.JsonValue;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is unusual in records, whose columns are an application's own, as it goes over the wire. */
class RecordQuirkTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static final String RECORD = "5c094c0ce588ce6856f87422";

    static List<Wire> wires() {
        return List.of(
                shows("columns of one's own", 34, 45)
                        .body(
                                "createRecord",
                                cube -> cube.customObjects()
                                        .create(
                                                "profile",
                                                RecordCreate.builder()
                                                        .additionalProperty("age", JsonValue.of(41))
                                                        .build()),
                                "POST /data/profile",
                                "{\"age\":41}"),
                shows("several records are a map with numbers for keys", 32)
                        .body(
                                "createRecords",
                                cube -> cube.customObjects()
                                        .createMany(
                                                "profile",
                                                Map.of(
                                                        "0",
                                                        RecordCreate.builder()
                                                                .additionalProperty("age", JsonValue.of(1))
                                                                .build())),
                                "POST /data/profile/multi",
                                "{\"record\":{\"0\":{\"age\":1}}}"),
                shows("one element of an array, by its index", 33)
                        .body(
                                "updateRecord",
                                cube -> cube.customObjects()
                                        .update(
                                                "profile",
                                                RECORD,
                                                RecordUpdate.builder()
                                                        .additionalProperty("tags", JsonValue.parse("{\"1\":\"b\"}"))
                                                        .build()),
                                "PUT /data/profile/" + RECORD,
                                "{\"tags\":{\"1\":\"b\"}}"),
                shows("all elements of an array", 33)
                        .body(
                                "updateRecord",
                                cube -> cube.customObjects()
                                        .update(
                                                "profile",
                                                RECORD,
                                                RecordUpdate.builder()
                                                        .additionalProperty("tags", JsonValue.parse("[\"b\"]"))
                                                        .build()),
                                "PUT /data/profile/" + RECORD,
                                "{\"tags\":[\"b\"]}"),
                shows("operators beside columns; numbers are sent as numbers", 34, 36)
                        .body(
                                "updateRecord",
                                cube -> cube.customObjects()
                                        .update(
                                                "profile",
                                                RECORD,
                                                RecordUpdate.builder()
                                                        .inc(Map.of("age", JsonValue.of(1)))
                                                        .pop(Map.of("tags", -1))
                                                        .additionalProperty("name", JsonValue.of("Ann"))
                                                        .build()),
                                "PUT /data/profile/" + RECORD,
                                "{\"inc\":{\"age\":1},\"pop\":{\"tags\":-1},\"name\":\"Ann\"}"),
                shows("a column is cleared by null", 35)
                        .body(
                                "updateRecord",
                                cube -> cube.customObjects()
                                        .update(
                                                "profile",
                                                RECORD,
                                                RecordUpdate.builder()
                                                        .additionalProperty("name", JsonValue.NULL)
                                                        .clearParentId()
                                                        .build()),
                                "PUT /data/profile/" + RECORD,
                                "{\"_parent_id\":null,\"name\":null}"),
                shows("permissions are lists of ids and groups in requests", 39)
                        .body(
                                "createRecord",
                                cube -> cube.customObjects()
                                        .create(
                                                "profile",
                                                RecordCreate.builder()
                                                        .permissions(RecordPermissionsCreate.builder()
                                                                .read(RecordPermissionCreate.builder()
                                                                        .access(RecordAccess.OPEN_FOR_USERS_IDS)
                                                                        .ids(List.of(51941L))
                                                                        .build())
                                                                .update(RecordPermissionCreate.builder()
                                                                        .access(RecordAccess.OPEN_FOR_GROUPS)
                                                                        .groups(List.of("golf"))
                                                                        .build())
                                                                .build())
                                                        .build()),
                                "POST /data/profile",
                                "{\"permissions\":{\"read\":{\"access\":\"open_for_users_ids\",\"ids\":[51941]},"
                                        + "\"update\":{\"access\":\"open_for_groups\",\"groups\":[\"golf\"]}}}"),
                shows("criteria in the body of an update", 34)
                        .body(
                                "updateRecordsByCriteria",
                                cube -> cube.customObjects()
                                        .updateByCriteria(
                                                "profile",
                                                RecordsUpdateByCriteria.builder()
                                                        .searchCriteria(Map.of("age", JsonValue.parse("{\"gt\":1}")))
                                                        .additionalProperty("age", JsonValue.of(2))
                                                        .build()),
                                "PUT /data/profile/by_criteria",
                                "{\"search_criteria\":{\"age\":{\"gt\":1}},\"age\":2}"));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void goesOverTheWire(Wire wire) {
        wire.check(server);
    }

    @Test
    @Quirk({60, 61})
    void keepsColumnsAndReadsItsOwnFormOfTimes() {
        DataRecord record = read("{\"_id\":\"" + RECORD
                + "\",\"_parent_id\":\"\",\"user_id\":7,\"created_at\":1544452627,\"age\":41,\"tags\":[\"a\"]}");
        assertThat(record.id()).isEqualTo(RECORD);
        assertThat(record.parentId()).isEmpty();
        assertThat(record.createdAt()).isEqualTo(Instant.ofEpochSecond(1544452627));
        assertThat(record.additionalProperties())
                .containsEntry("age", JsonValue.of(41))
                .containsKey("tags");
    }

    @Test
    @Quirk({36, 39})
    void readsPermissionsByTheirOtherNamesAndNumbersInTexts() {
        DataRecord record = read("{\"_id\":\"" + RECORD + "\",\"permissions\":{\"read\":"
                + "{\"access\":\"open_for_users_ids\",\"users_ids\":[\"51941\",51942]},\"update\":"
                + "{\"access\":\"open_for_groups\",\"users_groups\":[\"golf\"]}}}");
        assertThat(record.permissions()).isNotNull().satisfies(permissions -> {
            assertThat(permissions.read())
                    .isNotNull()
                    .satisfies(read -> assertThat(read.usersIds()).containsExactly(51941L, 51942L));
            assertThat(permissions.update())
                    .isNotNull()
                    .satisfies(update -> assertThat(update.usersGroups()).containsExactly("golf"));
        });
    }

    private static DataRecord read(String body) {
        server.answer("createRecord", Answer.json(201, body));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            return cube.customObjects().create("profile", RecordCreate.builder().build());
        }
    }

    /** One id is answered with nothing, several with what became of each. */
    @Test
    @Quirk({49, 50})
    void readsTheAnswerToTheDeletionOfOneRecord() {
        server.answer("deleteRecords", Answer.empty(200));
        // OpenAPI has no word for an answer that may be without a body.
        server.expectViolations(Violation.Kind.MISSING_RESPONSE_BODY);
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.customObjects().delete("profile", RECORD)).isNull();
        }
        assertThat(server.exchange().path()).isEqualTo("/data/profile/" + RECORD);
    }

    @Test
    @Quirk(49)
    void readsOneRecordSeveralOrPermissions() {
        assertThat(byId("{\"_id\":\"" + RECORD + "\",\"age\":41}").additionalProperties())
                .containsEntry("age", JsonValue.of(41));
        assertThat(byId("{\"class_name\":\"profile\",\"items\":[{\"_id\":\"" + RECORD + "\"}]}")
                        .items())
                .singleElement()
                .satisfies(record -> assertThat(record.id()).isEqualTo(RECORD));
        assertThat(byId("{\"permissions\":{\"read\":{\"access\":\"owner\"}},\"record_id\":\"" + RECORD + "\"}"))
                .satisfies(found -> {
                    assertThat(found.recordId()).isEqualTo(RECORD);
                    assertThat(found.permissions()).isNotNull();
                });
    }

    private static RecordsById byId(String body) {
        server.answer("getRecords", Answer.json(200, body));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            return cube.customObjects().get("profile", RECORD, q -> q.permissions(1));
        }
    }

    @Test
    @Quirk({32, 58})
    void tellsWhichRecordsAChangeHasNotFound() {
        server.answer(
                "updateRecords",
                Answer.json(
                        200, "{\"class_name\":\"profile\",\"items\":[],\"not_found\":{\"ids\":[\"" + RECORD + "\"]}}"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            UpdatedRecordList updated = cube.customObjects()
                    .updateMany(
                            "profile",
                            Map.of(
                                    "1",
                                    NumberedRecordUpdate.builder().id(RECORD).build()));
            assertThat(updated.notFound()).containsExactly(RECORD);
        }
        assertThat(server.exchange().requestBody()).isEqualTo("{\"record\":{\"1\":{\"id\":\"" + RECORD + "\"}}}");
    }
}
