package io.github.cubegen.contract;

import static io.github.cubegen.contract.Verdict.BREAKING;
import static io.github.cubegen.contract.Verdict.COMPATIBLE;
import static io.github.cubegen.contract.Verdict.POTENTIAL;

/** The changes that only the Java of the client shows: those on the wire that they come from are told in their place. */
public enum JavaRule {
    SCHEMA_RENAMED(
            "schema-renamed", BREAKING, "schema-renamed", "the class has another name, because the component has"),
    INLINE_HOISTED(
            "inline-hoisted",
            BREAKING,
            "inline-hoisted",
            "the class has another name, because the schema moved between its place and the components"),
    TITLE_CHANGED(
            "title-changed",
            BREAKING,
            "title-changed",
            "the class has another name: its title, x-cubegen-name or the place that names it is another one"),
    NAME_COLLISION_SHIFT(
            "name-collision-shift",
            BREAKING,
            "name-collision-shift",
            "the name is another one, because a new one needs the old one"),
    ENUM_CONSTANT_RENAMED(
            "enum-constant-renamed",
            BREAKING,
            "enum-constant-renamed",
            "the constant of the same value has another name"),
    PARAM_ORDER_CHANGED(
            "param-order-changed", BREAKING, "param-order-changed", "the order of the arguments is another one"),
    PROPERTY_ORDER_CHANGED(
            "property-order-changed",
            POTENTIAL,
            "property-order-changed",
            "the order of the components is another one; only the constructor and record patterns tell"),
    RESULT_CHANGED("java-result-changed", BREAKING, "java-result-changed", "the method returns another type"),
    ARGUMENTS_CHANGED("java-arguments-changed", BREAKING, "java-arguments-changed", "the method takes other arguments"),
    OVERLOADS_ADDED(
            "java-overloads-added",
            POTENTIAL,
            "java-arguments-changed",
            "the method has further forms: a method reference to it may be ambiguous where what takes it is overloaded, too"),
    ERROR_MODEL_CHANGED("error-model-changed", BREAKING, "error-model-changed", "the exception holds another type"),
    ERROR_CLASS_CHANGED(
            "error-class-changed",
            POTENTIAL,
            "java-type-removed",
            "the method throws another exception for a status: code that catches the old one does not see it"),
    VARIANT_SET_CHANGED(
            "variant-set-changed",
            POTENTIAL,
            "java-supertype-removed",
            "the union permits other variants: a switch without default may no longer be exhaustive"),
    CONSTANT_SET_CHANGED(
            "constant-set-changed",
            POTENTIAL,
            "java-member-removed",
            "the enum Known has more constants: a switch without default may no longer be exhaustive"),
    PARAMS_RENAMED(
            "java-params-renamed", BREAKING, "java-params-renamed", "the class of the parameters has another name"),
    GROUP_MOVED("group-package-moved", BREAKING, "group-package-moved", "the operations are in another class"),
    TYPE_REMOVED("java-type-removed", BREAKING, "java-type-added", "the class is gone"),
    TYPE_ADDED("java-type-added", COMPATIBLE, "java-type-removed", "a class was added"),
    MEMBER_REMOVED("java-member-removed", BREAKING, "java-member-added", "the member is gone"),
    MEMBER_ADDED("java-member-added", COMPATIBLE, "java-member-removed", "a member was added"),
    MEMBER_RENAMED("java-member-renamed", BREAKING, "java-member-renamed", "the member has another name"),
    MEMBER_TYPE_CHANGED(
            "java-member-type-changed", BREAKING, "java-member-type-changed", "the member has another type"),
    SUPERTYPE_REMOVED(
            "java-supertype-removed",
            BREAKING,
            "java-supertype-added",
            "the class is no longer a subtype of the other"),
    SUPERTYPE_ADDED(
            "java-supertype-added", COMPATIBLE, "java-supertype-removed", "the class is a subtype of the other now"),
    KIND_CHANGED("java-kind-changed", BREAKING, "java-kind-changed", "the class is of another kind"),
    DEPRECATION_ADDED(
            "deprecation-added-werror",
            POTENTIAL,
            "deprecation-removed",
            "it is marked @Deprecated now: builds with -Werror stop"),
    DEPRECATION_REMOVED(
            "deprecation-removed", COMPATIBLE, "deprecation-added-werror", "it is no longer marked @Deprecated"),
    NULLNESS_CHANGED(
            "java-nullness-changed",
            POTENTIAL,
            "java-nullness-changed",
            "whether it can be null is another thing: tools for null safety tell, and the compiler where a primitive type stands in the place of its class"),
    CREDENTIAL_CHANGED(
            "java-credential-changed",
            BREAKING,
            "java-credential-changed",
            "the builder takes the credential otherwise");

    private final String id;
    private final Verdict source;
    private final String mirror;
    private final String sentence;

    JavaRule(String id, Verdict source, String mirror, String sentence) {
        this.id = id;
        this.source = source;
        this.mirror = mirror;
        this.sentence = sentence;
    }

    /** {@return the rule} */
    public Rule rule() {
        return new Rule(id, COMPATIBLE, source, sentence, mirror, null, Remedy.of(this));
    }
}
