package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is added to a description anywhere renames nothing that was there, however much its names clash. */
class NameStabilityTest {
    private static final List<String> SCHEMAS = List.of(
            "Pet: {type: object, title: Animal, properties: {name: {type: string}, Name: {type: string}, class: {type:"
                    + " string}, owner: {type: object, title: Keeper, properties: {kind: {type: string, enum: [a, A, -a,"
                    + " '1', '']}}}}}",
            "pet: {type: object, properties: {owner: {type: object, properties: {x: {type: string}}}}}",
            "PET_OWNER: {type: object, properties: {hashCode: {type: string}, '+1': {type: integer}, '-1': {type:"
                    + " integer}}}",
            "String: {type: object, properties: {'': {type: string}, '😀': {type: string}, 'שם': {type: string}}}",
            "Pets: {type: array, items: {type: object, properties: {a-b: {type: string}, a_b: {type: string}}}}",
            "PetsItem: {oneOf: [{type: string}, {type: integer}, {type: object, properties: {z: {type: string}}}]}",
            "var: {type: string, enum: [x]}");

    private static final List<String> PATHS = List.of(
            "/pets: {parameters: [{name: order, in: query, schema: {type: string, enum: [up, down]}}], get: {tags:"
                    + " [pet], operationId: listPets, parameters: [{name: id, in: query, schema: {type: string}}, {name:"
                    + " id, in: header, schema: {type: string}}], responses: {'200': {description: ok, content:"
                    + " {application/json: {schema: {type: object, properties: {more: {type: object, properties: {q:"
                    + " {type: string}}}}}}}}}}}",
            "'/pets/{id}': {parameters: [{name: id, in: path, required: true, schema: {type: string}}], get: {tags:"
                    + " [Pet], responses: {'204': {description: ok}}}, delete: {tags: [pets], operationId: ListPets,"
                    + " responses: {'204': {description: ok}}}}",
            "/x: {post: {operationId: list_pets, requestBody: {content: {application/json: {schema: {type: object,"
                    + " properties: {y: {type: string}}}}}}, responses: {'204': {description: ok}}}}");

    private static final List<String> MORE_SCHEMAS = List.of(
            "Zebra: {type: object, title: Stripes, properties: {kind: {type: string, enum: [a]}, owner: {type: object,"
                    + " properties: {x: {type: string}}}}}",
            "AAA: {type: string, enum: [p, P]}");

    private static final List<String> MORE_PATHS = List.of(
            "/aaa: {get: {tags: [zebras], operationId: gallop, parameters: [{name: id, in: query, schema: {type:"
                    + " string}}], responses: {'200': {description: ok, content: {application/json: {schema: {type:"
                    + " object, properties: {more: {type: object, properties: {q: {type: string}}}}}}}}}}}");

    static Stream<String> changes() {
        return Stream.concat(
                positions(SCHEMAS)
                        .boxed()
                        .flatMap(at -> MORE_SCHEMAS.stream().map(more -> "schema " + at + " " + more)),
                positions(PATHS).boxed().flatMap(at -> MORE_PATHS.stream().map(more -> "path " + at + " " + more)));
    }

    private static IntStream positions(List<String> of) {
        return IntStream.rangeClosed(0, of.size());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsAddedRenamesNothing(String change) {
        String[] parts = change.split(" ", 3);
        int at = Integer.parseInt(parts[1]);
        boolean schema = parts[0].equals("schema");
        List<SymbolMap.Symbol> before = symbols(SCHEMAS, PATHS);
        List<SymbolMap.Symbol> after =
                schema ? symbols(with(SCHEMAS, at, parts[2]), PATHS) : symbols(SCHEMAS, with(PATHS, at, parts[2]));
        assertThat(before).hasSizeGreaterThan(80);
        assertThat(after).hasSizeGreaterThan(before.size()).containsAll(before);
    }

    /** Its name is that of its place, whichever operation of the path comes first. */
    @ParameterizedTest
    @MethodSource("methods")
    void anOperationThatIsAddedToAPathRenamesNothing(String method) {
        List<String> more = new ArrayList<>(PATHS);
        more.set(
                0,
                PATHS.get(0)
                        .replace(
                                "get: {",
                                method + ": {tags: [pet], operationId: another, responses: {'204':"
                                        + " {description: ok}}}, get: {"));
        assertThat(symbols(SCHEMAS, more))
                .extracting(SymbolMap.Symbol::java)
                .containsAll(symbols(SCHEMAS, PATHS).stream()
                        .map(SymbolMap.Symbol::java)
                        .toList());
    }

    static List<String> methods() {
        return List.of("put", "delete", "head");
    }

    private static List<String> with(List<String> list, int at, String more) {
        List<String> longer = new ArrayList<>(list);
        longer.add(at, more);
        return longer;
    }

    private static List<SymbolMap.Symbol> symbols(List<String> schemas, List<String> paths) {
        return Planned.of(String.join(", ", paths), "schemas: {" + String.join(", ", schemas) + "}")
                .plan()
                .symbols()
                .symbols();
    }
}
