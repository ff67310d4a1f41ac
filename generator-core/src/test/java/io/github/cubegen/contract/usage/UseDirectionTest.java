package io.github.cubegen.contract.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.Severities;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What matters only where a value is sent, or only where it is received, is used only by who sends it, or receives it. */
class UseDirectionTest {

    private static final String PHONE = "Owner.phone";
    private static final String REQUIRED =
            "required: [name]\n      properties:\n        name: {type: string}\n        phone"
                    + " => required: [name, phone]\n      properties:\n        name: {type: string}\n        phone";
    private static final String SHORTER = "maxLength: 20 => maxLength: 10";
    private static final String LONGER = "maxLength: 20 => maxLength: 30";
    private static final String RETYPED = "phone: {type: string, maxLength: 20} => phone: {type: integer}";

    @TempDir
    static Path folder;

    private static Consumer consumer;

    @BeforeAll
    static void compileTheClient() {
        consumer = new Consumer(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "String f() { return zoo.owners().getOwner(1).name(); } | false | false",
                "String f() { return zoo.owners().getOwner(1).phone(); } | false | true",
                "Owner f() { zoo.owners().getOwner(1); return Owner.builder().name(\"x\").phone(\"1\").build(); } | false | false",
                "void f() { zoo.owners().addOwner(Owner.builder().name(\"x\").build()); } | true | true",
                "void f() { zoo.owners().setOwners(List.of()); } | true | true",
                "void f() { zoo.owners().watchOwners(); } | false | false",
                "Object f() { return Webhooks.OWNER_MOVED; } | false | false",
            })
    void whatIsRequiredNowHitsWhoSendsIt(String body, boolean wire, boolean source) {
        Usage usage = consumer.usage(REQUIRED, PHONE, body);
        assertThat(usage.wire()).isEqualTo(wire);
        assertThat(usage.source()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "String f() { return zoo.owners().getOwner(1).phone(); } | false",
                "String f() { return zoo.owners().getOwner(1).toString(); } | false",
                "Owner f() { zoo.owners().getOwner(1); return Owner.builder().name(\"x\").phone(\"1\").build(); } | false",
                "void f() { zoo.owners().addOwner(Owner.builder().name(\"x\").build()); } | false",
                "void f() { zoo.owners().addOwner(Owner.builder().name(\"x\").phone(\"1\").build()); } | true",
                "void f() { zoo.owners().addOwner(zoo.owners().getOwner(1)); } | true",
                "void f(Owner owner) { zoo.owners().addOwner(owner); } | true",
                "void f() { zoo.owners().addOwner(zoo.owners().getOwner(1).toBuilder().name(\"x\").build()); } | true",
                "void f() { Optional.of(zoo.owners().getOwner(1)).ifPresent(zoo.owners()::addOwner); } | true",
                "void f() { List<Owner> all = new ArrayList<>(); all.add(zoo.owners().getOwner(1)); zoo.owners().setOwners(all); } | true",
                "void f() { zoo.owners().setOwners(Arrays.asList(zoo.owners().getOwner(1))); } | true",
            })
    void whatFewerValuesAreAllowedForIsUsedWhereItIsSet(String body, boolean used) {
        assertThat(consumer.usage(SHORTER, PHONE, body).isUsed()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "String f() { return zoo.owners().getOwner(1).phone(); } | true",
                "String f() { return zoo.owners().getOwner(1).name(); } | false",
                "String f(Owner owner) { zoo.owners().addOwner(owner); return owner.phone(); } | false",
                "String f() { zoo.owners().addOwner(Owner.builder().name(\"x\").phone(\"1\").build()); return zoo.owners().getOwner(1).name(); } | false",
                "String f(Owner owner) { zoo.owners().watchOwners(); return owner.phone(); } | true",
                "String f(Owner owner) { return owner.phone() + Webhooks.OWNER_MOVED; } | true",
                "void f() { zoo.owners().addOwner(zoo.owners().getOwner(1)); } | true",
            })
    void whatMoreMayComeForIsUsedWhereItIsRead(String body, boolean used) {
        assertThat(consumer.usage(LONGER, PHONE, body).isUsed()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "String f() { return zoo.owners().getOwner(1).name(); } | true",
                "void f() { zoo.owners().watchOwners(); } | true",
                "Object f() { return Webhooks.OWNER_MOVED; } | true",
                "void f() { zoo.owners().addOwner(Owner.builder().name(\"x\").build()); } | false",
                "void f() { zoo.owners().addOwner(Owner.builder().name(\"x\").phone(\"1\").build()); } | true",
            })
    void eitherDirectionIsEnoughForWhatMattersInBoth(String body, boolean used) {
        assertThat(consumer.usage(RETYPED, PHONE, body).wire()).isEqualTo(used);
    }

    /** A body that an operation sends and a callback receives stands in one place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "void f() { zoo.owners().watchOwners(); } | true",
                "void f() { zoo.owners().setOwners(List.of()); } | false",
            })
    void whatIsSharedBetweenBothDirectionsIsUsedWhereItMatters(String body, boolean used) {
        String nullable = "{type: array, items: {$ref: '#/components/schemas/Owner'}} => "
                + "{type: [array, 'null'], items: {$ref: '#/components/schemas/Owner'}}";
        assertThat(consumer.usage(nullable, "PUT /owners: request body", body).wire())
                .isEqualTo(used);
    }

    @Test
    void whatTheUserOfTheCheckMakesMatterIsUsedThere() {
        UsedSymbols reader =
                consumer.read(consumer.compile(17, "String f() { return zoo.owners().getOwner(1).phone(); }"));
        Severities severities = new Severities(Map.of("resp-prop-became-required", Verdict.POTENTIAL));
        assertThat(Consumer.usage(consumer.diff(REQUIRED, reader, severities), PHONE)
                        .wire())
                .isTrue();
    }
}
