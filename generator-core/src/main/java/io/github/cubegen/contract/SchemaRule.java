package io.github.cubegen.contract;

import static io.github.cubegen.contract.Verdict.BREAKING;
import static io.github.cubegen.contract.Verdict.COMPATIBLE;
import static io.github.cubegen.contract.Verdict.POTENTIAL;

/**
 * The changes of a schema, each with what it means for a value that the client sends and for one that it receives. There is
 * one {@link Rule} of each for every {@link Context}. Every change has its mirror here.
 *
 * <p>What is received is judged as the generated client reads it: enumerations are open, unknown variants and properties
 * are kept, bounds are not checked.
 */
public enum SchemaRule {
    TYPE_CHANGED("type-changed", BREAKING, BREAKING, "the type is another one"),
    TYPE_WIDENED("type-widened", COMPATIBLE, BREAKING, "more types are allowed"),
    TYPE_NARROWED("type-narrowed", BREAKING, COMPATIBLE, "fewer types are allowed"),
    FORMAT_CHANGED("format-changed", BREAKING, BREAKING, "the format is another one"),
    FORMAT_WIDENED("format-widened", COMPATIBLE, BREAKING, "the format allows more values"),
    FORMAT_NARROWED("format-narrowed", BREAKING, COMPATIBLE, "the format allows fewer values"),
    FORMAT_SAME_VALUES(
            "format-same-values",
            COMPATIBLE,
            COMPATIBLE,
            "the format is another one, and the bounds allow the same values"),
    ENUM_ADDED("enum-added", COMPATIBLE, COMPATIBLE, "a value was added to the enumeration"),
    ENUM_REMOVED("enum-removed", BREAKING, COMPATIBLE, "a value of the enumeration was removed"),
    BECAME_ENUM("became-enum", BREAKING, COMPATIBLE, "only some values are allowed now"),
    ENUM_DROPPED("enum-dropped", COMPATIBLE, POTENTIAL, "any value is allowed now, no longer some only"),
    CONST_ADDED("const-added", BREAKING, COMPATIBLE, "only one value is allowed now"),
    CONST_REMOVED("const-removed", COMPATIBLE, POTENTIAL, "any value is allowed now, no longer one only"),
    CONST_CHANGED("const-changed", BREAKING, POTENTIAL, "the only value is another one"),
    PATTERN_ADDED("pattern-added", BREAKING, COMPATIBLE, "a pattern was added"),
    PATTERN_REMOVED("pattern-removed", COMPATIBLE, POTENTIAL, "the pattern was removed"),
    PATTERN_CHANGED("pattern-changed", POTENTIAL, POTENTIAL, "the pattern is another one"),
    BOUND_SET("bound-set", POTENTIAL, COMPATIBLE, "a limit was set"),
    BOUND_UNSET("bound-unset", COMPATIBLE, POTENTIAL, "a limit was removed"),
    BOUND_TIGHTENED("bound-tightened", BREAKING, COMPATIBLE, "a limit is tighter"),
    BOUND_LOOSENED("bound-loosened", COMPATIBLE, POTENTIAL, "a limit is looser"),
    LENGTH_TIGHTENED("length-tightened", BREAKING, COMPATIBLE, "the length is more limited"),
    LENGTH_LOOSENED("length-loosened", COMPATIBLE, POTENTIAL, "the length is less limited"),
    ITEMS_TIGHTENED("items-tightened", BREAKING, COMPATIBLE, "the elements are more limited"),
    ITEMS_LOOSENED("items-loosened", COMPATIBLE, POTENTIAL, "the elements are less limited"),
    PROPS_COUNT_TIGHTENED("props-count-tightened", BREAKING, COMPATIBLE, "the number of properties is more limited"),
    PROPS_COUNT_LOOSENED("props-count-loosened", COMPATIBLE, POTENTIAL, "the number of properties is less limited"),
    MULTIPLE_OF("multipleof", BREAKING, COMPATIBLE, "fewer multiples are allowed"),
    MULTIPLE_OF_LOOSENED("multipleof-loosened", COMPATIBLE, POTENTIAL, "more multiples are allowed"),
    NULLABLE("nullable", COMPATIBLE, BREAKING, "null is allowed now"),
    NULLABLE_OPTIONAL(
            "nullable-optional",
            COMPATIBLE,
            COMPATIBLE,
            "null is allowed now for what may be left out, which is read alike"),
    NOT_NULLABLE("not-nullable", BREAKING, COMPATIBLE, "null is no longer allowed"),
    DEFAULT_CHANGED("default-changed", POTENTIAL, COMPATIBLE, "the default is another one"),
    PROP_REQUIRED_ADDED("prop-required-added", BREAKING, COMPATIBLE, "a required property was added"),
    PROP_REQUIRED_DEFAULT_ADDED(
            "prop-required-default-added",
            BREAKING,
            COMPATIBLE,
            "a required property was added; that it has a default does not help old clients"),
    PROP_OPTIONAL_ADDED("prop-optional-added", COMPATIBLE, COMPATIBLE, "an optional property was added"),
    PROP_REQUIRED_REMOVED("prop-required-removed", POTENTIAL, BREAKING, "a required property was removed"),
    PROP_OPTIONAL_REMOVED("prop-optional-removed", POTENTIAL, POTENTIAL, "an optional property was removed"),
    PROP_REMOVED_CLOSED(
            "prop-removed-closed", BREAKING, POTENTIAL, "a property was removed, and unknown ones are refused"),
    PROP_RENAMED("prop-renamed", BREAKING, BREAKING, "a property was renamed"),
    PROP_BECAME_REQUIRED("prop-became-required", BREAKING, COMPATIBLE, "an optional property is required now"),
    PROP_BECAME_OPTIONAL("prop-became-optional", COMPATIBLE, BREAKING, "a required property is optional now"),
    BECAME_READ_ONLY("became-readonly", BREAKING, COMPATIBLE, "the property is read-only now"),
    READ_ONLY_DROPPED("readonly-dropped", COMPATIBLE, COMPATIBLE, "the property is no longer read-only"),
    READ_ONLY_DROPPED_REQUIRED(
            "readonly-dropped-required", BREAKING, COMPATIBLE, "the property is no longer read-only, and required"),
    BECAME_WRITE_ONLY("became-writeonly", COMPATIBLE, BREAKING, "the property is write-only now"),
    WRITE_ONLY_DROPPED("writeonly-dropped", COMPATIBLE, COMPATIBLE, "the property is no longer write-only"),
    ADDITIONAL_CLOSED("additional-closed", BREAKING, COMPATIBLE, "other properties are no longer allowed"),
    ADDITIONAL_OPENED("additional-opened", COMPATIBLE, COMPATIBLE, "other properties are allowed now"),
    ADDITIONAL_TIGHTENED("additional-tightened", BREAKING, COMPATIBLE, "other properties are of one type now"),
    ADDITIONAL_CHANGED("additional-changed", COMPATIBLE, BREAKING, "other properties are no longer of one type"),
    BRANCH_ADDED("branch-added", COMPATIBLE, COMPATIBLE, "a variant was added"),
    BRANCH_OVERLAPS(
            "branch-overlaps",
            POTENTIAL,
            COMPATIBLE,
            "a variant was added that fits what another one stands for, while exactly one must fit"),
    BRANCHES_OVERLAP(
            "branches-overlap",
            POTENTIAL,
            COMPATIBLE,
            "one variant fits now what another one stands for, while exactly one must fit"),
    BRANCHES_DISJOINT(
            "branches-disjoint", COMPATIBLE, COMPATIBLE, "one variant no longer fits what another one stands for"),
    BRANCH_REMOVED("branch-removed", BREAKING, COMPATIBLE, "a variant was removed"),
    BRANCHES_EXCLUSIVE("branches-exclusive", POTENTIAL, COMPATIBLE, "exactly one variant must fit now"),
    BRANCHES_INCLUSIVE("branches-inclusive", COMPATIBLE, POTENTIAL, "several variants may fit now"),
    WRAPPED_ONE_OF("wrapped-oneof", POTENTIAL, BREAKING, "the value is one of several variants now"),
    UNWRAPPED_ONE_OF("unwrapped-oneof", BREAKING, COMPATIBLE, "only one of the variants is left, no longer as a union"),
    DISCRIMINATOR_CHANGED("discriminator-changed", BREAKING, BREAKING, "the discriminator is another one"),
    MAPPING_ADDED("mapping-added", COMPATIBLE, POTENTIAL, "a value of the discriminator was added"),
    MAPPING_REMOVED("mapping-removed", BREAKING, COMPATIBLE, "a value of the discriminator was removed"),
    MAPPING_RENAMED("mapping-renamed", BREAKING, POTENTIAL, "a value of the discriminator is another one"),
    MAPPING_CHANGED("mapping-changed", BREAKING, BREAKING, "a value of the discriminator leads to another schema"),
    PARENT_CHANGED("allof-changed", COMPATIBLE, COMPATIBLE, "the schemas below allOf are others"),
    ENVELOPE_CHANGED("envelope-changed", COMPATIBLE, COMPATIBLE, "x-cubegen-envelope names another property"),
    FILTER_CHANGED(
            "filter-changed",
            POTENTIAL,
            COMPATIBLE,
            "an operator of x-cubegen-filter is gone, has another key or separator, or compares with fewer types"),
    FILTER_EXTENDED(
            "filter-extended",
            COMPATIBLE,
            COMPATIBLE,
            "an operator of x-cubegen-filter is new, or compares with more types"),
    NOT_ADDED("not-added", BREAKING, COMPATIBLE, "some values are excluded now (not)"),
    NOT_REMOVED("not-removed", COMPATIBLE, POTENTIAL, "values are no longer excluded (not)"),
    NOT_CHANGED("not-changed", POTENTIAL, POTENTIAL, "other values are excluded (not)"),
    DEPENDENT_ADDED("dependent-added", BREAKING, COMPATIBLE, "a condition between properties was added"),
    DEPENDENT_REMOVED("dependent-removed", COMPATIBLE, POTENTIAL, "a condition between properties was removed"),
    DEPENDENT_CHANGED("dependent-changed", POTENTIAL, POTENTIAL, "a condition between properties is another one"),
    PROPERTY_NAMES_ADDED("propertynames-added", BREAKING, COMPATIBLE, "the names of properties are limited now"),
    PROPERTY_NAMES_REMOVED("propertynames-removed", COMPATIBLE, POTENTIAL, "the names of properties are free now"),
    PROPERTY_NAMES_CHANGED(
            "propertynames-changed", POTENTIAL, POTENTIAL, "the names of properties are limited otherwise"),
    CONTAINS_ADDED("contains-added", BREAKING, COMPATIBLE, "some element must fit a schema now (contains)"),
    CONTAINS_REMOVED("contains-removed", COMPATIBLE, POTENTIAL, "no element needs to fit a schema any more (contains)"),
    CONTAINS_CHANGED("contains-changed", POTENTIAL, POTENTIAL, "the elements must fit another schema (contains)"),
    PREFIX_ITEMS_CHANGED("prefixitems-changed", BREAKING, BREAKING, "the first elements are others"),
    CONTENT_ENCODING_CHANGED("content-encoding-changed", BREAKING, BREAKING, "what the text holds is another thing"),
    XML_CHANGED("xml-changed", BREAKING, BREAKING, "the XML form is another one"),
    DEPRECATED("deprecated", COMPATIBLE, COMPATIBLE, "it is deprecated now"),
    UNDEPRECATED("undeprecated", COMPATIBLE, COMPATIBLE, "it is no longer deprecated");

    private final String suffix;
    private final Verdict sent;
    private final Verdict received;
    private final String sentence;

    SchemaRule(String suffix, Verdict sent, Verdict received, String sentence) {
        this.suffix = suffix;
        this.sent = sent;
        this.received = received;
        this.sentence = sentence;
    }

    /** What the compiler does not tell: a builder that asks for more, an accessor that gives null. */
    private Verdict source(Context context) {
        boolean surprises = switch (this) {
            case DEPRECATED -> true;
            case PROP_REQUIRED_ADDED, PROP_REQUIRED_DEFAULT_ADDED, PROP_BECAME_REQUIRED, READ_ONLY_DROPPED_REQUIRED ->
                context == Context.REQUEST || context == Context.PARAMETER;
            case NULLABLE, PROP_BECAME_OPTIONAL -> !context.isSent();
            default -> false;
        };
        return surprises ? POTENTIAL : COMPATIBLE;
    }

    /** {@return whether other values are allowed, rather than the same ones described or used otherwise} */
    public boolean isOfValues() {
        return switch (this) {
            case FORMAT_SAME_VALUES,
                    DEFAULT_CHANGED,
                    BECAME_READ_ONLY,
                    READ_ONLY_DROPPED,
                    READ_ONLY_DROPPED_REQUIRED,
                    BECAME_WRITE_ONLY,
                    WRITE_ONLY_DROPPED,
                    PARENT_CHANGED,
                    ENVELOPE_CHANGED,
                    FILTER_CHANGED,
                    FILTER_EXTENDED,
                    XML_CHANGED,
                    DEPRECATED,
                    UNDEPRECATED -> false;
            default -> true;
        };
    }

    /** {@return whether there is such a change there: only who receives a request refuses unknown properties} */
    boolean isIn(Context context) {
        return context.isSent() || this != PROP_REMOVED_CLOSED;
    }

    /** {@return the change for a value that stands there} */
    public Rule in(Context context) {
        SchemaRule opposite = SchemaMirrors.of(this);
        Verdict wire = context.isSent() ? sent : received;
        return new Rule(
                context.prefix() + suffix,
                wire,
                source(context),
                sentence,
                context.prefix() + opposite.suffix,
                null,
                Remedy.ofSchema(this, context.isSent(), wire));
    }
}
