package io.github.cubegen.contract.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cubegen.contract.usage.CallSite.How;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes touch compiled code, by everything that javac makes of a use. */
class UsageTest {

    private static final String NICKNAME_GONE =
            "        nickname: {type: string}\n        color: {$ref: '#/components/schemas/Color'}\n    NewPet =>     "
                    + "    color: {$ref: '#/components/schemas/Color'}\n    NewPet";
    private static final String NEW_NICKNAME_GONE =
            "        nickname: {type: string}\n        color: {$ref: '#/components/schemas/Color'}\n    Color =>     "
                    + "    color: {$ref: '#/components/schemas/Color'}\n    Color";
    private static final String GREEN_GONE = "enum: [red, green] => enum: [red]";
    private static final String BLUE_ADDED = "enum: [red, green] => enum: [red, green, blue]";
    private static final String CODE_WIDENED =
            "code: {type: integer, format: int32} => code: {type: integer, format: int64}";
    private static final String HINT_GONE = "        hint: {type: string}\n => ";
    private static final String SORT_GONE = "        - {name: sort, in: query, schema: {type: string}}\n => ";
    private static final String NOT_FOUND_GONE =
            "        '404':\n          description: no pet\n          content:\n            "
                    + "application/json: {schema: {$ref: '#/components/schemas/Problem'}}\n => ";

    @TempDir
    static Path folder;

    private static Consumer consumer;

    @BeforeAll
    static void compileTheClient() {
        consumer = new Consumer(folder);
    }

    private static Usage nickname(String body) {
        return consumer.usage(NICKNAME_GONE, "Pet.nickname", body);
    }

    private static Usage newNickname(String body) {
        return consumer.usage(NEW_NICKNAME_GONE, "NewPet.nickname", body);
    }

    private static Usage green(String body) {
        return consumer.usage(GREEN_GONE, "Color", body);
    }

    @Test
    void anAccessorIsAUseOfWhatIsReceivedWithItsClassAndLine() {
        Usage usage = nickname("""
                String name(long id) {
                  Pet pet = zoo.pets().getPet(id);
                  return pet.nickname();
                }""");
        assertThat(usage.source()).isTrue();
        assertThat(usage.sites())
                .containsExactly(new CallSite("app.App", "name", "app/App.java", 13, CallSite.Scope.MAIN, How.NAMED));
        assertThat(usage.sites().get(0).text()).isEqualTo("app.App.name(App.java:13)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "String name(long id) { return zoo.pets().getPet(id).name(); }",
                "String name(long id) { var pet = zoo.pets().getPet(id); return pet.name(); }",
                "String name(long id) { return zoo.async().pets().getPet(id).thenApply(Pet::name).join(); }",
                "List<String> names() { return zoo.pets().listPets().stream().map(Pet::name).toList(); }",
                "void names() { for (Pet pet : zoo.pets().listPets()) { System.out.println(pet.name()); } }",
                "void names() { zoo.pets().listPets().forEach(pet -> System.out.println(pet.name())); }",
                "String name(Pet pet) { return pet.name(); }",
                "private Pet get() { return Objects.requireNonNull(zoo.pets().getPet(1)); } String name() { return get().name(); }",
                "interface Pets { Pet get(); } class Mine implements Pets { public Pet get() { return zoo.pets().getPet(1); } } String name(Pets pets) { return pets.get().name(); }",
                "boolean red(Pet pet) { return Color.RED.equals(pet.color()); }",
                "Optional<String> name() { return Optional.of(zoo.pets().getPet(1)).map(p -> p.name()); }",
                "int toys() { return zoo.toys().listToys().size(); }",
            })
    void whatIsNotUsedIsNotToldToBe(String body) {
        assertThat(nickname(body).isUsed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Function<Pet, String> name() { return Pet::nickname; } | NAMED",
                "List<String> names() { return zoo.pets().listPets().stream().map(Pet::nickname).toList(); } | NAMED",
                "List<String> names() { return zoo.pets().listPets().stream().map(p -> p.nickname()).toList(); } | NAMED",
                "Supplier<String> name(Pet pet) { return pet::nickname; } | NAMED",
                "String text(Pet pet) { return pet.toString(); } | WHOLE",
                "String text(Pet pet) { return \"the \" + pet; } | WHOLE",
                "void print(Pet pet) { System.out.println(pet); } | WHOLE",
                "void print() { System.out.println(zoo.pets().listPets()); } | WHOLE",
                "void print() { zoo.pets().listPets().forEach(System.out::println); } | WHOLE",
                "void print(Pet pet) { System.out.printf(\"%s\", pet); } | WHOLE",
                "boolean same(Pet one, Pet other) { return one.equals(other); } | WHOLE",
                "int hash(Pet pet) { return Objects.hash(pet); } | WHOLE",
                "Set<Pet> seen = new HashSet<>(); void see(Pet pet) { seen.add(pet); } | WHOLE",
                "Pet last; void see(Pet pet) { last = pet; } | WHOLE",
                "Object any(Pet pet) { return pet; } | WHOLE",
                "Pet forSomebodyElse() { return zoo.pets().getPet(1); } | WHOLE",
                "List<Pet> all() { return zoo.pets().listPets(); } | WHOLE",
                "Object any() { return zoo.pets().listPets().stream().findFirst().orElseThrow(); } | WHOLE",
                "JsonCodec<Pet> codec() { return Pet.codec(); } | WHOLE",
                "record Row(Pet pet) {} Row row(Pet pet) { return new Row(pet); } | WHOLE",
                "Class<?> type() { return Pet.class; } | REFLECTION",
                "@interface Of { Class<?> value(); } @Of(Pet.class) void typed() {} | REFLECTION",
                "Class<?> type() throws Exception { return Class.forName(\"com.acme.zoo.model.Pet\"); } | REFLECTION",
                "Class<?> type(String n) throws Exception { return Class.forName(\"com.acme.zoo.model.\" + n); } | REFLECTION",
            })
    void everyUseOfWhatIsReceivedIsSeen(String body, How how) {
        Usage usage = nickname(body);
        assertThat(usage.source()).as(usage.toString()).isTrue();
        assertThat(usage.sites()).extracting(CallSite::how).contains(how);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "void make() { zoo.pets().createPet(NewPet.builder().name(\"x\").nickname(\"y\").build()); } | true",
                "void make() { zoo.pets().createPet(NewPet.builder().name(\"x\").build()); } | false",
                "void make() { NewPet pet = NewPet.builder().name(\"x\").build(); zoo.pets().createPet(pet); } | false",
                "void make(NewPet pet) { zoo.pets().createPet(pet); } | true",
                "void make(NewPet pet) { zoo.pets().createPet(pet.toBuilder().name(\"x\").build()); } | true",
                "void make() { zoo.pets().createPet(new NewPet(\"x\", \"y\", Color.RED, Map.of())); } | true",
                "void make() { BiFunction<NewPet.Builder, String, NewPet.Builder> f = NewPet.Builder::nickname; } | true",
                "void make() { zoo.pets().getPet(1).name(); } | false",
            })
    void aSetterIsAUseOfWhatIsSent(String body, boolean used) {
        assertThat(newNickname(body).isUsed()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "void list() { zoo.pets().listPets(q -> q.sort(\"name\")); } | true",
                "void list() { zoo.pets().listPets(ListPetsParams.builder().sort(\"name\").build()); } | true",
                "void list() { zoo.async().pets().listPets(q -> q.limit(1).sort(\"name\")); } | true",
                "void list() { zoo.pets().listPets(q -> q.limit(1)); } | false",
                "void list() { zoo.pets().listPets(); } | false",
                "void list(ListPetsParams params) { zoo.pets().listPets(params); } | true",
            })
    void anOptionalParameterIsUsedWhereItIsSet(String body, boolean used) {
        assertThat(consumer.usage(SORT_GONE, "GET /pets: query parameter sort", body)
                        .isUsed())
                .isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "void toys() { zoo.toys().listToys(); } | true",
                "void toys() { zoo.toys().raw().listToys(); } | true",
                "void toys() { zoo.async().toys().listToys(); } | true",
                "void toys() { zoo.async().toys().raw().listToys(); } | true",
                "Supplier<?> toys() { return zoo.toys()::listToys; } | true",
                "ToysClient toys() { return () -> null; } | false",
                "static class Mine implements ToysClient.Raw { public ApiResponse<List<Toy>> listToys() { return null; } } | true",
                "Object toys() throws Exception { return ZooClient.class.getMethod(\"toys\").invoke(zoo); } | true",
                "Object toys(String n) throws Exception { return ToysClient.class.getMethod(n).invoke(zoo.toys()); } | true",
                "Object toys(Map<Class<?>, Object> context) { return context.get(ToysClient.class); } | false",
                "void pets() { zoo.pets().getPet(1); } | false",
                "ToysClient toys() { return zoo.toys(); } | false",
            })
    void anOperationIsUsedInEachOfItsForms(String body, boolean used) {
        String gone = "  /toys:\n    get:\n      operationId: listToys => "
                + "  /games:\n    get:\n      operationId: listGames";
        assertThat(consumer.usage(gone, "GET /toys", body).wire()).isEqualTo(used);
        String other = "operationId: listToys => operationId: allToys";
        assertThat(consumer.usage(other, "GET /toys", body).source()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "int f(Pet p) { switch (p.color().known()) { case GREEN: return 1; default: return 2; } } | true",
                "int f(Pet p) { return switch (p.color().known()) { case GREEN -> 1; default -> 2; }; } | true",
                "int f(Pet p) { return switch (p.color().known()) { case RED -> 1; default -> 2; }; } | false",
                "boolean f(Pet p) { return p.color().known() == Color.Known.GREEN; } | true",
                "boolean f(Pet p) { return Color.GREEN.equals(p.color()); } | true",
                "@interface Of { Color.Known value(); } @Of(Color.Known.GREEN) void f() {} | true",
                "Color.Known f(String name) { return Color.Known.valueOf(name); } | true",
                "int f() { return Color.Known.values().length; } | true",
                "Color f() { return Color.RED; } | false",
                "Object all() { return java.util.EnumSet.allOf(Color.Known.class); } | true",
                "Object one(String n) { return Enum.valueOf(Color.Known.class, n); } | true",
            })
    void aConstantIsUsedWhereItIsNamedAlsoInSwitches(String body, boolean used) {
        Usage usage = green(body);
        assertThat(usage.source()).isEqualTo(used);
        if (used) {
            assertThat(usage.sites()).allSatisfy(site -> {
                assertThat(site.type()).isEqualTo("app.App");
                assertThat(site.line()).isPositive();
            });
        }
    }

    @Test
    void aValueThatIsMadeOfATextCanBeAnyConstantOnTheWire() {
        String body =
                "void make(String text) { zoo.pets().createPet(NewPet.builder().name(\"x\").color(new Color(text)).build()); }";
        assertThat(green(body).wire()).isTrue();
        assertThat(green(body).source()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "int f(Color.Known known) { return switch (known) { case Color.Known k when k.name().isEmpty() -> 0; case GREEN -> 1; default -> 2; }; } | true",
                "int f(Color.Known known) { return switch (known) { case Color.Known k when k.name().isEmpty() -> 0; case RED -> 1; default -> 2; }; } | false",
                "int f(Object any) { return switch (any) { case Color.Known k when k.name().isEmpty() -> 0; case Color.Known.GREEN -> 1; default -> 2; }; } | true",
            })
    void switchesOverPatternsNameTheirConstantsToo(String body, boolean used) {
        assumeTrue(Runtime.version().feature() >= 21, "no such switches yet");
        UsedSymbols read = consumer.read(consumer.compile(21, body));
        assertThat(Consumer.usage(consumer.diff(GREEN_GONE, read), "Color").source())
                .isEqualTo(used);
    }

    @Test
    void recordPatternsUseTheOrderOfTheComponents() {
        assumeTrue(Runtime.version().feature() >= 21, "no record patterns yet");
        String swapped =
                "        nickname: {type: string}\n        color: {$ref: '#/components/schemas/Color'}\n    NewPet =>     "
                        + "    color: {$ref: '#/components/schemas/Color'}\n        nickname: {type: string}\n    NewPet";
        String pattern =
                "String f(Object o) { return o instanceof Pet(var name, var nick, var color, var more) ? name : null; }";
        UsedSymbols read = consumer.read(consumer.compile(21, pattern));
        assertThat(Consumer.usage(consumer.diff(swapped, read), "com.acme.zoo.model.Pet")
                        .source())
                .isTrue();
        UsedSymbols nickname = consumer.read(consumer.compile(21, pattern));
        assertThat(Consumer.usage(consumer.diff(NICKNAME_GONE, nickname), "Pet.nickname")
                        .source())
                .isTrue();
        UsedSymbols other = consumer.read(consumer.compile(21, "String f(Pet pet) { return pet.name(); }"));
        assertThat(Consumer.usage(consumer.diff(swapped, other), "com.acme.zoo.model.Pet")
                        .source())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "int f(Shape s) { return s instanceof Square q ? q.side() : 0; } | true",
                "int f(Shape s) { return s instanceof Circle c ? c.radius() : 0; } | true",
                "void f() { zoo.shapes().getShape(1); } | true",
                "void f() { zoo.pets().getPet(1); } | false",
            })
    void aVariantIsUsedWhereItsUnionIs(String body, boolean used) {
        String added = "Shape:\n      oneOf: [{$ref: '#/components/schemas/Circle'}, => "
                + "Shape:\n      oneOf: [{$ref: '#/components/schemas/Toy'}, {$ref: '#/components/schemas/Circle'},";
        assertThat(consumer.usage(added, "Shape", body).source()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "void f() { try { zoo.pets().getPet(1); } catch (NotFoundException e) { return; } } | NAMED",
                "void f() { try { zoo.pets().getPet(1); } catch (ApiException e) { return; } } | CAUGHT",
                "void f() throws NotFoundException { zoo.pets().getPet(1); } | NAMED",
                "boolean f(Exception e) { return e instanceof NotFoundException; } | NAMED",
            })
    void anExceptionIsUsedWhereItIsCaught(String body, How how) {
        Usage usage = consumer.usage(NOT_FOUND_GONE, "GET /pets/{id}: response 404", body);
        assertThat(usage.source()).isTrue();
        assertThat(usage.sites()).extracting(CallSite::how).contains(how);
    }

    @Test
    void anExceptionThatNobodyCatchesIsNotUsed() {
        assertThat(consumer.usage(NOT_FOUND_GONE, "GET /pets/{id}: response 404", "void f() { zoo.pets().getPet(1); }")
                        .source())
                .isFalse();
    }

    @Test
    void whatIsInAnErrorIsUsedWhereItIsAskedFor() {
        String body =
                "Integer f() { try { zoo.pets().getPet(1); return 0; } catch (NotFoundException e) { return e.error().code(); } }";
        assertThat(consumer.usage(CODE_WIDENED, "Problem.code", body).source()).isTrue();
        assertThat(consumer.usage(HINT_GONE, "Problem.hint", body).source()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "List<Toy> toys; | true",
                "void f(Map<String, List<Toy>> toys) {} | true",
                "<T extends Toy> void f(T toy) {} | true",
                "Toy[][] toys; | true",
                "void f(Object any) { Toy toy = (Toy) any; } | true",
                "void f() { List<Toy> none = new ArrayList<>(); } | true",
                "void f() { zoo.pets().getPet(1); } | false",
            })
    void aClassIsUsedWhereItIsMentioned(String body, boolean used) {
        String renamed = "Toy => Game";
        assertThat(consumer.usage(renamed, "com.acme.zoo.model.Toy", body).source())
                .isEqualTo(used);
    }

    @Test
    void whatMakesAnAnswerUnreadableIsUsedWhereTheOperationIsCalled() {
        String widened = "price: {type: integer, format: int32} => price: {type: string}";
        Usage called = consumer.usage(widened, "Toy.price", "void f() { zoo.toys().listToys(); }");
        assertThat(called.wire()).isTrue();
        assertThat(called.source()).isFalse();
        assertThat(consumer.usage(widened, "Toy.price", "void f() { zoo.pets().getPet(1); }")
                        .wire())
                .isFalse();
    }

    @Test
    void aNewRequiredPropertyHitsWhoCallsTheOperation() {
        String required =
                "required: [name]\n      properties:\n        name: {type: string}\n        nickname: {type: string}\n        color: {$ref: '#/components/schemas/Color'}\n    Color => "
                        + "required: [name, nickname]\n      properties:\n        name: {type: string}\n        nickname: {type: string}\n        color: {$ref: '#/components/schemas/Color'}\n    Color";
        assertThat(consumer.usage(
                                required,
                                "NewPet.nickname",
                                "void f() { zoo.pets().createPet(NewPet.builder().name(\"x\").build()); }")
                        .wire())
                .isTrue();
        assertThat(consumer.usage(required, "NewPet.nickname", "void f() { zoo.pets().getPet(1); }")
                        .wire())
                .isFalse();
    }

    @Test
    void aCredentialIsUsedWhereItIsGiven() {
        String scheme = "key: {type: apiKey, in: header, name: X-Key} => key: {type: http, scheme: basic}";
        String subject = "security scheme key";
        assertThat(consumer.usage(scheme, subject, "ZooClient f() { return ZooClient.builder().key(\"k\").build(); }")
                        .isUsed())
                .isTrue();
        assertThat(consumer.usage(
                                scheme,
                                subject,
                                "ZooClient f() { return ZooClient.builder().fromEnvironment().build(); }")
                        .isUsed())
                .isTrue();
        assertThat(consumer.usage(scheme, subject, "ZooClient f() { return ZooClient.builder().build(); }")
                        .isUsed())
                .isFalse();
    }

    @Test
    void aNewConstantIsMissingInSwitchesOverTheEnum() {
        String subject = "Color";
        assertThat(consumer.usage(
                                BLUE_ADDED,
                                subject,
                                "int f(Pet p) { return switch (p.color().known()) { case RED -> 1; default -> 2; }; }")
                        .source())
                .isTrue();
        assertThat(consumer.usage(BLUE_ADDED, subject, "boolean f(Pet p) { return Color.RED.equals(p.color()); }")
                        .source())
                .isFalse();
    }

    @Test
    void anAnonymousClassIsFollowedToo() {
        assertThat(nickname("Runnable f(Pet pet) { return new Runnable() { public void run() { pet.name(); } }; }")
                        .isUsed())
                .isFalse();
        assertThat(nickname("Runnable f(Pet pet) { return new Runnable() { public void run() { pet.nickname(); } }; }")
                        .sites())
                .extracting(CallSite::type)
                .containsExactly("app.App$1");
    }
}
