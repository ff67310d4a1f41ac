package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({
        "created_at, createdAt, CreatedAt, CREATED_AT",
        "userId, userId, UserId, USER_ID",
        "XMLHttpRequest, xmlHttpRequest, XMLHttpRequest, XML_HTTP_REQUEST",
        "userIDs, userIDs, UserIds, USER_IDS",
        "iOS, iOS, Ios, IOS",
        "one_shot, oneShot, OneShot, ONE_SHOT",
        "id[in][], idIn, IdIn, ID_IN",
        "2fa, value2fa, Model2fa, VALUE_2FA",
        "+1, plus1, Plus1, PLUS_1",
        "-1, minus1, Minus1, MINUS_1",
        "-name, minusName, MinusName, MINUS_NAME",
        ">=, greaterEqual, GreaterEqual, GREATER_EQUAL",
        "größe, grosse, Grosse, GROSSE",
        "naïve-café, naiveCafe, NaiveCafe, NAIVE_CAFE",
        "ｆｕｌｌ１, full1, Full1, FULL1",
        "😀, other, Other, OTHER",
        "名前, other, Other, OTHER"
    })
    void convertsTextToTheConventionOfEachKind(String text, String camel, String pascal, String constant) {
        assertThat(NameStyle.CAMEL.convert(text, "other", 100)).isEqualTo(camel);
        assertThat(NameStyle.PASCAL.convert(text, "Other", 100)).isEqualTo(pascal);
        assertThat(NameStyle.CONSTANT.convert(text, "OTHER", 100)).isEqualTo(constant);
    }

    @Test
    void aNameThatNeedsNoChangeWinsOverAnEarlierOneThatDoes() {
        assertThat(members("created_at", "createdAt")).containsExactly("createdAt2", "createdAt");
    }

    @Test
    void theEarlierOfTwoChangedNamesWins() {
        assertThat(members("a-b", "a_b")).containsExactly("aB", "aB2");
    }

    @Test
    void aNumberedNameIsNotTakenFromTheOneItBelongsTo() {
        assertThat(members("a-b", "a.b", "a_b2")).containsExactly("aB", "aB3", "aB2");
    }

    @Test
    void wordsOfTheLanguageAndOurOwnMembersAreEvaded() {
        assertThat(members("class", "hashCode", "build", "toBuilder", "true", "yield"))
                .containsExactly(
                        "classValue", "hashCodeValue", "buildValue", "toBuilderValue", "trueValue", "yieldValue");
    }

    @Test
    void typesAreUniqueWhateverTheirCase() {
        NameScope scope = new NameScope(NameStyle.PASCAL, ReservedNames.types(), "Model", diagnostics);
        assertThat(scope.resolve(requests("User", "USER", "String", "JsonValue"))
                        .values())
                .containsExactly("User", "USER2", "StringModel", "JsonValueModel");
    }

    @Test
    void noTypeIsADeviceOfWindows() {
        NameScope scope = new NameScope(NameStyle.PASCAL, Set.of(), "Model", diagnostics);
        assertThat(scope.resolve(requests("con", "AUX", "COM", "com", "Console", "lpt9"))
                        .values())
                .containsExactly("ConModel", "AUXModel", "COM", "Com10", "Console", "Lpt9Model");
        assertThat(members("con", "aux")).containsExactly("con", "aux");
        assertThat(scope.resolve(NameRequest.of(1, "printer", "Prn", JsonPointer.ROOT)))
                .isEqualTo("Printer");
        assertThat(diagnostics.all())
                .extracting(diagnostic -> diagnostic.rule())
                .containsOnly("renamed", "illegal-name");
    }

    @Test
    void everyRenamingIsTold() {
        members("created_at", "class", "名", "+1", "", "$", "a_b-c");
        assertThat(diagnostics.all())
                .extracting(diagnostic -> diagnostic.rule() + ": " + diagnostic.message())
                .containsExactly(
                        "renamed: 'class' is called 'classValue' in Java; x-cubegen-name gives it another name",
                        "renamed: '名' is called 'property' in Java; x-cubegen-name gives it another name",
                        "renamed: '+1' is called 'plus1' in Java; x-cubegen-name gives it another name",
                        "renamed: '' is called 'property2' in Java; x-cubegen-name gives it another name",
                        "renamed: '$' is called 'dollar' in Java; x-cubegen-name gives it another name");
    }

    @Test
    void whoseNameIsGivenAwayIsWarnedOf() {
        NameScope scope = new NameScope(NameStyle.PASCAL, Set.of(), "Model", diagnostics);
        JsonPointer order = JsonPointer.ROOT.child("Order");

        scope.resolve(List.of(
                NameRequest.of(1, "Money", "order", JsonPointer.ROOT.child("Money")),
                NameRequest.of(2, "Order", null, order),
                NameRequest.of(3, "Other", null, JsonPointer.ROOT.child("Other"))));

        assertThat(diagnostics.all()).singleElement().satisfies(told -> {
            assertThat(told.severity()).isEqualTo(Severity.WARNING);
            assertThat(told.rule()).isEqualTo("name-given-away");
            assertThat(told.pointer()).isEqualTo(order);
            assertThat(told.message())
                    .isEqualTo(
                            "the name of x-cubegen-name or of mappings, 'order' is given to something else: 'Order' is"
                                    + " called 'Order2' in Java; x-cubegen-name gives it another name");
        });
    }

    @Test
    void aKeyIsOfferedOnlyWhereItRenamesTheThing() {
        NameScope scope = new NameScope(NameStyle.CAMEL, Set.of(), "property", diagnostics);
        JsonPointer place = JsonPointer.ROOT;
        scope.resolve(List.of(
                NameRequest.of(1, "a-b", null, place),
                NameRequest.of(2, "a_b", null, place).renamedBy("x-enum-varnames"),
                NameRequest.derived(3, "a b", null, place),
                NameRequest.derived(4, "\u540d c", null, place)));
        assertThat(diagnostics.all())
                .extracting(diagnostic -> diagnostic.message())
                .containsExactly(
                        "'a_b' is called 'aB2' in Java; x-enum-varnames gives it another name",
                        "'aB' is taken in Java: 'aB3' stands for it");
    }

    @Test
    void anAlternativeIsTriedBeforeANumber() {
        NameScope scope = new NameScope(NameStyle.CAMEL, Set.of(), "property", diagnostics);
        JsonPointer place = JsonPointer.ROOT;
        assertThat(scope.resolve(List.of(
                                NameRequest.of(1, "id", null, place),
                                NameRequest.of(2, "ID", null, place).or("id header"),
                                NameRequest.of(3, "Id", null, place).or("id header")))
                        .values())
                .containsExactly("id", "idHeader", "id2");
    }

    @Test
    void anOverrideStandsAboveEverything() {
        JsonPointer place = JsonPointer.ROOT;
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.RECORD, "property", diagnostics);
        assertThat(scope.resolve(List.of(
                                NameRequest.of(1, "login", null, place),
                                NameRequest.of(2, "user_login", "login", place)))
                        .values())
                .containsExactly("login2", "login");
    }

    @ParameterizedTest
    @CsvSource({"a-b", "class", "getClass", "größe", "''", "'a b'", "'x;import y'"})
    void anOverrideMustBeALegalName(String override) {
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.RECORD, "property", diagnostics);
        assertThat(scope.resolve(NameRequest.of(1, "login", override, JsonPointer.ROOT)))
                .isEqualTo("login");
        assertThat(diagnostics.all())
                .extracting(diagnostic -> diagnostic.rule())
                .containsExactly("illegal-name");
    }

    @Test
    void oneOverrideForTwoThingsIsAnError() {
        NameScope scope = new NameScope(NameStyle.CAMEL, Set.of(), "property", diagnostics);
        scope.resolve(List.of(
                NameRequest.of(1, "a", "same", JsonPointer.ROOT), NameRequest.of(2, "b", "same", JsonPointer.ROOT)));
        assertThat(diagnostics.all())
                .extracting(diagnostic -> diagnostic.rule())
                .containsExactly("duplicate-name");
    }

    @Test
    void longNamesAreCutAndStayApart() {
        List<String> names = members("a".repeat(300) + "1", "a".repeat(300) + "2");
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= Identifiers.MAX_LENGTH);
    }

    private List<String> members(String... texts) {
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.RECORD, "property", diagnostics);
        return List.copyOf(scope.resolve(requests(texts)).values());
    }

    private static List<NameRequest<Integer>> requests(String... texts) {
        List<NameRequest<Integer>> requests = new ArrayList<>();
        for (String text : texts) {
            requests.add(NameRequest.of(requests.size(), text, null, JsonPointer.ROOT.child(text)));
        }
        return requests;
    }
}
