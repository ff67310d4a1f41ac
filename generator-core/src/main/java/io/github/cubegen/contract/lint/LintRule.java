package io.github.cubegen.contract.lint;

import io.github.cubegen.diagnostic.Severity;

/** What makes a client wrong or awkward, beyond what the generator itself refuses or tells. */
public enum LintRule {
    SERVER_VARIABLE(
            "server-variable-undefined",
            Severity.ERROR,
            "The address has a variable that is not declared",
            "Declare it below variables, with its default."),
    SERVER_DEFAULT(
            "server-variable-default",
            Severity.WARNING,
            "The default of the variable is none of its values",
            "Add it to the values, or name one of them."),
    EXAMPLE(
            "example-mismatch",
            Severity.WARNING,
            "The example is no value of its schema",
            "Mend the example, or the schema."),
    DEFAULT(
            "default-mismatch",
            Severity.WARNING,
            "The default is no value of its schema",
            "Mend the default, or the schema."),
    MISSING_OPERATION_ID(
            "missing-operation-id",
            Severity.WARNING,
            "The operation has no operationId, so its method is named after the path, and renamed with it",
            "Give it one."),
    MISSING_SUCCESS(
            "missing-success",
            Severity.WARNING,
            "No success is described, so the method returns nothing",
            "Describe the response with its status, or a default."),
    MISSING_ERROR(
            "missing-error",
            Severity.INFO,
            "No error is described, so failures have no typed body",
            "Describe 4XX or default with the schema of the error."),
    INLINE_SCHEMA(
            "inline-schema-without-title",
            Severity.INFO,
            "The schema stands inline and has no title, so its class is named after its place, and renamed with it",
            "Give it a title, or make it a named schema."),
    AMBIGUOUS_UNION(
            "ambiguous-union",
            Severity.WARNING,
            "Variants ask for the same properties and no discriminator tells them apart",
            "Add a discriminator, or a const property to each."),
    DISCRIMINATOR_PROPERTY(
            "discriminator-property-missing",
            Severity.WARNING,
            "A variant does not have the property that the discriminator names, so that nothing tells it from the others",
            "Declare the property in each variant."),
    ENUM_CASE(
            "enum-case-only",
            Severity.WARNING,
            "Values differ only in upper and lower case",
            "Check whether one of them is a mistake."),
    ENUM_MIXED("enum-mixed-types", Severity.WARNING, "The values are of several types", "Use one type for all values."),
    INTEGER_FORMAT(
            "integer-without-format",
            Severity.INFO,
            "The integer has neither format nor bounds; it is taken for 64 bits",
            "Say int32 or int64."),
    MONEY(
            "money-as-number",
            Severity.INFO,
            "An amount of money as a binary number is rounded",
            "Use an integer of the smallest unit, or a string."),
    TIME_AS_TEXT(
            "time-as-text",
            Severity.INFO,
            "By its name the property is a point in time, but its type is plain text",
            "Say format date-time or date."),
    LIFECYCLE(
            "invalid-lifecycle",
            Severity.WARNING,
            "x-sunset is no date, or x-stability-level no level",
            "Write a date as 2027-01-31, and one of draft, alpha, beta and stable."),
    UNUSED_COMPONENT(
            "unused-component",
            Severity.INFO,
            "Nothing refers to the schema, yet it becomes a class",
            "Remove it, or mark it x-cubegen-ignore."),
    HIDDEN_CHARACTERS(
            "hidden-characters",
            Severity.WARNING,
            "The text has control characters, or such that turn the direction of reading",
            "Remove them."),
    SCRIPT(
            "script-in-markdown",
            Severity.WARNING,
            "The text has a script, which a page of documentation could run",
            "Remove it.");

    private final String id;
    private final Severity severity;
    private final String sentence;
    private final String fix;

    LintRule(String id, Severity severity, String sentence, String fix) {
        this.id = id;
        this.severity = severity;
        this.sentence = sentence;
        this.fix = fix;
    }

    /** {@return the id, stable} */
    public String id() {
        return id;
    }

    /** {@return how much it weighs} */
    public Severity severity() {
        return severity;
    }

    /** {@return what is wrong, without the place} */
    public String sentence() {
        return sentence;
    }

    /** {@return what to do} */
    public String fix() {
        return fix;
    }

    /** {@return the section of the documentation on it} */
    public String page() {
        return "docs/contract.md#" + id;
    }
}
