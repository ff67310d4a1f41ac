package io.github.cubegen.emit;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.plan.AdditionalPlan;
import io.github.cubegen.plan.ClassRef;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.ComponentPlan;
import io.github.cubegen.plan.ConstantPlan;
import io.github.cubegen.plan.CredentialPlan;
import io.github.cubegen.plan.Doc;
import io.github.cubegen.plan.EnumPlan;
import io.github.cubegen.plan.ErrorMapPlan;
import io.github.cubegen.plan.ExceptionPlan;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.plan.JsonShape;
import io.github.cubegen.plan.PackagePlan;
import io.github.cubegen.plan.ParamIn;
import io.github.cubegen.plan.ParamsPlan;
import io.github.cubegen.plan.RecordPlan;
import io.github.cubegen.plan.RootClientPlan;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.Statuses;
import io.github.cubegen.plan.SymbolMap;
import io.github.cubegen.plan.TokenPlan;
import io.github.cubegen.plan.TypePlan;
import io.github.cubegen.plan.UnionPlan;
import io.github.cubegen.plan.Value;
import io.github.cubegen.plan.ValueType;
import io.github.cubegen.plan.VariantPlan;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A plan, made by hand, in which every kind of plan occurs and every slot for text holds a text.
 *
 * @param text what to make of each text of the description, to see what becomes of a hostile one
 */
record SamplePlan(UnaryOperator<String> text) {
    static final String BASE = "com.acme.zoo";

    static final ClassRef ANIMAL = model("Animal");
    static final ClassRef KIND = model("Kind");
    private static final ClassRef LEVEL = model("Level");
    private static final ClassRef LABELS = model("Labels");
    private static final ClassRef API_ERROR = model("ApiError");
    static final ClassRef CAGE = model("Cage");
    static final ClassRef NOT_FOUND = ClassRef.of(BASE + ".exception", "NotFoundException");
    private static final ClassRef UNAUTHORIZED = ClassRef.of(BASE + ".exception", "UnauthorizedException");
    private static final ClassRef EXPIRED = ClassRef.of(BASE + ".exception", "TokenExpiredException");
    private static final ClassRef ERRORS = ClassRef.of(BASE + ".client", "Errors");

    static ClientPlan harmless() {
        return new SamplePlan(UnaryOperator.identity()).plan();
    }

    ClientPlan plan() {
        SampleOperations operations = new SampleOperations(this);
        ParamsPlan params = operations.params();
        return new ClientPlan(
                new GeneratorOptions(BASE, null),
                root(),
                null,
                null,
                List.of(operations.module(params)),
                types(),
                List.of(params),
                exceptions(),
                ERRORS,
                List.of(errorMap(), rangeMap()),
                null,
                List.of(
                        new PackagePlan(BASE, "Client of the zoo."),
                        new PackagePlan(BASE + ".client", text.apply("Operations of the zoo.")),
                        new PackagePlan(BASE + ".exception", "Errors of the zoo."),
                        new PackagePlan(BASE + ".model", "Models of the zoo.")),
                new SymbolMap(List.of()));
    }

    private static ClassRef model(String name) {
        return ClassRef.of(BASE + ".model", name);
    }

    Doc doc(String sentence) {
        return new Doc(
                List.of(text.apply(sentence), text.apply("More **details**:\n\n- one `code`\n- two")),
                List.of("The wire name is `" + text.apply("wire_name") + "`"),
                null);
    }

    Doc briefDoc(String sentence) {
        return new Doc(List.of(text.apply(sentence)), List.of(), null);
    }

    Doc deprecatedDoc(String sentence) {
        return new Doc(List.of(text.apply(sentence)), List.of(), text.apply("The API marks this as deprecated."));
    }

    private RootClientPlan root() {
        return new RootClientPlan(
                ClassRef.of(BASE, "ZooClient"),
                ClassRef.of(BASE, "AsyncZooClient"),
                doc("Client of the zoo."),
                "https://zoo.example/v1",
                "ZOO",
                List.of(
                        credential(
                                "Zoo-Token",
                                "token",
                                new CredentialPlan.ApiKey(ParamIn.HEADER, text.apply("Zoo-Token"))),
                        credential("query", "queryKey", new CredentialPlan.ApiKey(ParamIn.QUERY, text.apply("key"))),
                        credential("bearer", "bearer", new CredentialPlan.Bearer()),
                        credential("basic", "login", new CredentialPlan.Basic())),
                List.of(new TokenPlan(
                        credential(
                                "Zoo-Token",
                                "token",
                                new CredentialPlan.ApiKey(ParamIn.HEADER, text.apply("Zoo-Token"))),
                        "session",
                        ClassRef.of(BASE + ".client", "AsyncAnimalsClient"),
                        new SampleOperations(this).get(),
                        "response",
                        new TokenPlan.Header(text.apply("Zoo-Token")),
                        new TokenPlan.Header(text.apply("Zoo-Token-End")),
                        401,
                        text.apply("No such session"),
                        briefDoc("Opens a session."))));
    }

    private CredentialPlan credential(String scheme, String method, CredentialPlan.Kind kind) {
        return new CredentialPlan(
                text.apply(scheme), method, kind, briefDoc("Sets the credential " + scheme + "."), JsonPointer.ROOT);
    }

    private List<TypePlan> types() {
        return List.of(animal(), kind(), level(), labels(), apiError(), cage());
    }

    private RecordPlan animal() {
        ValueType strings = new ValueType.ListOf(Value.of(ScalarKind.STRING));
        ValueType gaps = new ValueType.ListOf(Value.of(ScalarKind.STRING).orNullable(true));
        return new RecordPlan(
                ANIMAL,
                doc("An animal of the zoo."),
                List.of(
                        component("id", Value.of(ScalarKind.LONG), true),
                        component("name", Value.of(ScalarKind.STRING), false),
                        component("kind", Value.of(new ValueType.Generated(KIND)), true),
                        component("tags", Value.of(strings), true),
                        component("gaps", Value.of(gaps), false),
                        component("avatar", Value.of(ScalarKind.URI).orNullable(true), true),
                        component("weights", Value.of(new ValueType.MapOf(Value.of(ScalarKind.DOUBLE))), false),
                        component("photo", Value.of(ScalarKind.BYTES), false),
                        component("extra", Value.JSON, false),
                        component("labels", Value.of(new ValueType.Generated(LABELS)), false),
                        new ComponentPlan(
                                "phone",
                                text.apply("phone"),
                                Value.of(ScalarKind.STRING).orNullable(true),
                                false,
                                "clearPhone",
                                false,
                                doc("Phone of the keeper."),
                                JsonPointer.ROOT),
                        new ComponentPlan(
                                "password",
                                text.apply("password"),
                                Value.of(ScalarKind.STRING),
                                false,
                                null,
                                true,
                                briefDoc("A secret."),
                                JsonPointer.ROOT),
                        new ComponentPlan(
                                "oldName",
                                text.apply("old_name"),
                                Value.of(ScalarKind.STRING),
                                false,
                                null,
                                false,
                                deprecatedDoc("An older name."),
                                JsonPointer.ROOT),
                        component("cage", Value.of(new ValueType.Generated(CAGE)), false)),
                new AdditionalPlan("additionalProperties", "additionalProperty", Value.JSON, false),
                "nullProperties",
                "unsetProperties",
                null,
                List.of(),
                JsonPointer.ROOT);
    }

    private ComponentPlan component(String name, Value value, boolean required) {
        return new ComponentPlan(
                name, text.apply(name), value, required, null, false, briefDoc("The " + name + "."), JsonPointer.ROOT);
    }

    private EnumPlan kind() {
        return new EnumPlan(
                KIND,
                doc("Kind of an animal."),
                ScalarKind.STRING,
                List.of(
                        new ConstantPlan("CAT", text.apply("cat"), briefDoc("A cat."), JsonPointer.ROOT),
                        new ConstantPlan("DOG", text.apply("big dog"), deprecatedDoc("A dog."), JsonPointer.ROOT)),
                "UNRECOGNIZED",
                JsonPointer.ROOT);
    }

    private EnumPlan level() {
        return new EnumPlan(
                LEVEL,
                briefDoc("Level of danger."),
                ScalarKind.LONG,
                List.of(
                        new ConstantPlan("LOW", 1L, briefDoc("Harmless."), JsonPointer.ROOT),
                        new ConstantPlan("HIGH", 2L, new Doc(List.of(), List.of(), null), JsonPointer.ROOT)),
                "UNRECOGNIZED",
                JsonPointer.ROOT);
    }

    private UnionPlan labels() {
        ValueType list = new ValueType.ListOf(Value.of(ScalarKind.STRING));
        return new UnionPlan(
                LABELS,
                model("LabelsCodec"),
                doc("Labels."),
                List.of(
                        new VariantPlan(
                                LABELS.nested("TextValue"),
                                true,
                                Value.of(ScalarKind.STRING),
                                List.of(JsonShape.STRING),
                                briefDoc("One label."),
                                JsonPointer.ROOT),
                        new VariantPlan(
                                LABELS.nested("ListValue"),
                                true,
                                Value.of(list),
                                List.of(JsonShape.ARRAY),
                                briefDoc("Many labels."),
                                JsonPointer.ROOT),
                        new VariantPlan(
                                CAGE,
                                false,
                                Value.of(new ValueType.Generated(CAGE)),
                                List.of(JsonShape.OBJECT),
                                briefDoc("A cage."),
                                JsonPointer.ROOT)),
                null,
                "Unknown",
                JsonPointer.ROOT);
    }

    private RecordPlan apiError() {
        return new RecordPlan(
                API_ERROR,
                briefDoc("What went wrong."),
                List.of(component("message", Value.of(ScalarKind.STRING), true)),
                new AdditionalPlan("additionalProperties", "additionalProperty", Value.JSON, false),
                null,
                null,
                null,
                List.of(),
                JsonPointer.ROOT);
    }

    private RecordPlan cage() {
        return new RecordPlan(
                CAGE,
                deprecatedDoc("A cage."),
                List.of(component("level", Value.of(new ValueType.Generated(LEVEL)), true)),
                new AdditionalPlan("additionalProperties", "additionalProperty", Value.JSON, false),
                null,
                null,
                null,
                List.of(LABELS),
                JsonPointer.ROOT);
    }

    private List<ExceptionPlan> exceptions() {
        Value error = Value.of(new ValueType.Generated(API_ERROR));
        return List.of(
                new ExceptionPlan(
                        NOT_FOUND,
                        Statuses.exactly(404),
                        error,
                        true,
                        null,
                        false,
                        doc("There is no such thing."),
                        JsonPointer.ROOT),
                new ExceptionPlan(
                        UNAUTHORIZED,
                        Statuses.exactly(401),
                        error,
                        true,
                        null,
                        true,
                        doc("A token is needed."),
                        JsonPointer.ROOT),
                new ExceptionPlan(
                        EXPIRED,
                        Statuses.exactly(401),
                        error,
                        false,
                        UNAUTHORIZED,
                        false,
                        doc("The token expired."),
                        JsonPointer.ROOT));
    }

    private ErrorMapPlan errorMap() {
        Value error = Value.of(new ValueType.Generated(API_ERROR));
        return new ErrorMapPlan(
                "STANDARD",
                List.of(
                        new ErrorMapPlan.Entry(
                                Statuses.exactly(401),
                                UNAUTHORIZED,
                                error,
                                new ErrorMapPlan.Expired(text.apply("token expired"), EXPIRED, error)),
                        new ErrorMapPlan.Entry(Statuses.exactly(404), NOT_FOUND, error, null)));
    }

    private ErrorMapPlan rangeMap() {
        Value error = Value.of(new ValueType.Generated(API_ERROR));
        return new ErrorMapPlan(
                "RANGES",
                List.of(
                        new ErrorMapPlan.Entry(Statuses.ofClass(4), UNAUTHORIZED, error, null),
                        new ErrorMapPlan.Entry(Statuses.DEFAULT, NOT_FOUND, error, null)));
    }
}
