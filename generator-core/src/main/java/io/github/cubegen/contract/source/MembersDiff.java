package io.github.cubegen.contract.source;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.source.JavaMember.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares two classes of which one stands in the place of the other. */
final class MembersDiff {

    private final JavaChanges changes;
    private final Map<String, String> renamed;
    private final Assignments assignments;

    /** @param renamed the new names of classes */
    MembersDiff(JavaChanges changes, Map<String, String> renamed, Assignments assignments) {
        this.changes = changes;
        this.renamed = renamed;
        this.assignments = assignments;
    }

    void compare(JavaClass one, JavaClass other) {
        if (one.kind() != other.kind()) {
            changes.add(
                    JavaRule.KIND_CHANGED,
                    one.name(),
                    one.pointer(),
                    other.pointer(),
                    one.kind().name().toLowerCase(Locale.ROOT),
                    other.kind().name().toLowerCase(Locale.ROOT));
            return;
        }
        if (one.deprecated() != other.deprecated()) {
            changes.add(
                    other.deprecated() ? JavaRule.DEPRECATION_ADDED : JavaRule.DEPRECATION_REMOVED,
                    one.name(),
                    one.pointer(),
                    other.pointer());
        }
        supertypes(one, other);
        members(one, other);
        order(one, other);
    }

    private void supertypes(JavaClass one, JavaClass other) {
        Set<String> before = new LinkedHashSet<>();
        one.supertypes().forEach(name -> before.add(renamed.getOrDefault(name, name)));
        for (String name : before) {
            if (!assignments.fits(other.name(), name)) {
                changes.add(JavaRule.SUPERTYPE_REMOVED, one.name(), one.pointer(), other.pointer(), name, null);
            }
        }
        for (String name : other.supertypes()) {
            if (!before.contains(name)) {
                changes.add(JavaRule.SUPERTYPE_ADDED, one.name(), one.pointer(), other.pointer(), null, name);
            }
        }
    }

    private void members(JavaClass one, JavaClass other) {
        Map<String, JavaMember> added = new LinkedHashMap<>();
        Map<String, JavaMember> byKey = new LinkedHashMap<>();
        Set<String> byAnyKey = new LinkedHashSet<>();
        Set<String> namesBefore = new LinkedHashSet<>();
        one.members().forEach(member -> namesBefore.add(member.id()));
        for (JavaMember member : other.members()) {
            added.put(member.id(), member);
            byAnyKey.add(member.role() + " " + member.key());
            if (!namesBefore.contains(member.id())) {
                byKey.putIfAbsent(member.role() + " " + member.key(), member);
            }
        }
        for (JavaMember before : one.members()) {
            JavaMember after = added.remove(before.id());
            if (after != null) {
                if (!before.key().equals(after.key()) && byAnyKey.contains(before.role() + " " + before.key())) {
                    shifted(before, after);
                }
                both(before, after);
                continue;
            }
            JavaMember successor = byKey.get(before.role() + " " + before.key());
            if (isToldElsewhere(before)) {
                continue;
            }
            if (successor == null) {
                changes.add(JavaRule.MEMBER_REMOVED, before.symbol(), before.pointer(), other.pointer());
            } else if (before.role() == Role.CONDITION && before.name().equals(successor.name())) {
                added.remove(successor.id());
                both(before, successor);
            } else {
                added.remove(successor.id());
                boolean sameName =
                        before.role() == Role.FUNCTION && before.name().equals(successor.name());
                changes.add(
                        sameName ? JavaRule.MEMBER_TYPE_CHANGED : renaming(before),
                        before.symbol(),
                        before.pointer(),
                        successor.pointer(),
                        sameName ? arguments(before) : before.name(),
                        sameName ? arguments(successor) : successor.name());
            }
        }
        added.values().forEach(member -> added(one, member));
    }

    /** A module goes with its class, a variant with its class or with what it implements. */
    private static boolean isToldElsewhere(JavaMember member) {
        return member.role() == Role.MODULE || member.role() == Role.PERMITTED;
    }

    private void added(JavaClass one, JavaMember member) {
        if (member.role() == Role.MODULE) {
            return;
        }
        JavaRule rule = switch (member.role()) {
            case KNOWN_CONSTANT -> JavaRule.CONSTANT_SET_CHANGED;
            case PERMITTED -> JavaRule.VARIANT_SET_CHANGED;
            case ACCESSOR, SETTER, CLEARER, CONDITION, CONSTANT, CONSTRUCTOR, CREDENTIAL, FUNCTION, MODULE ->
                JavaRule.MEMBER_ADDED;
        };
        changes.add(rule, member.symbol(), one.pointer(), member.pointer());
    }

    private static String arguments(JavaMember member) {
        return "(" + String.join(", ", member.takes()) + ")";
    }

    private static JavaRule renaming(JavaMember member) {
        return switch (member.role()) {
            case CONSTANT, KNOWN_CONSTANT -> JavaRule.ENUM_CONSTANT_RENAMED;
            case CREDENTIAL -> JavaRule.CREDENTIAL_CHANGED;
            case ACCESSOR, SETTER, CLEARER, CONDITION, CONSTRUCTOR, FUNCTION, MODULE, PERMITTED ->
                JavaRule.MEMBER_RENAMED;
        };
    }

    private void both(JavaMember before, JavaMember after) {
        if (before.deprecated() != after.deprecated()) {
            changes.add(
                    after.deprecated() ? JavaRule.DEPRECATION_ADDED : JavaRule.DEPRECATION_REMOVED,
                    before.symbol(),
                    before.pointer(),
                    after.pointer());
        }
        if (before.role() == Role.MODULE || before.role() == Role.PERMITTED) {
            return;
        }
        if (before.role() == Role.CREDENTIAL) {
            credential(before, after);
            return;
        }
        List<String> given = before.takes().stream()
                .map(type -> JavaTypes.renamed(type, renamed))
                .toList();
        String gaveBefore = before.gives();
        String gives = after.gives();
        String text = gaveBefore == null ? String.join(", ", given) : JavaTypes.renamed(gaveBefore, renamed);
        String textAfter = gives == null ? String.join(", ", after.takes()) : gives;
        Verdict ofFitting =
                gaveBefore != null && Assignments.isUnboxed(text, textAfter) ? Verdict.BREAKING : Verdict.POTENTIAL;
        boolean fits = assignments.accept(given, after.takes())
                && ((gaveBefore == null && gives == null)
                        || (gaveBefore != null && gives != null && assignments.fits(gives, text)));
        if (!fits) {
            JavaRule rule = before.role() == Role.ACCESSOR
                            && before.name().equals("error")
                            && before.key().equals("error")
                    ? JavaRule.ERROR_MODEL_CHANGED
                    : JavaRule.MEMBER_TYPE_CHANGED;
            changes.add(rule, before.symbol(), before.pointer(), after.pointer(), text, textAfter);
        } else if (before.nullable() != after.nullable()) {
            changes.add(
                    JavaRule.NULLNESS_CHANGED,
                    ofFitting,
                    false,
                    before.symbol(),
                    before.pointer(),
                    after.pointer(),
                    text + (before.nullable() ? " or null" : ""),
                    textAfter + (after.nullable() ? " or null" : ""));
        } else if (!text.equals(textAfter)) {
            changes.add(
                    JavaRule.MEMBER_TYPE_CHANGED,
                    ofFitting,
                    false,
                    before.symbol(),
                    before.pointer(),
                    after.pointer(),
                    text,
                    textAfter);
        }
    }

    /** What the builder takes otherwise is another member; this is what a text means. */
    private void credential(JavaMember before, JavaMember after) {
        if (!Objects.equals(before.gives(), after.gives())) {
            changes.add(
                    JavaRule.CREDENTIAL_CHANGED,
                    Verdict.POTENTIAL,
                    true,
                    before.symbol(),
                    before.pointer(),
                    after.pointer(),
                    before.gives(),
                    after.gives());
        }
    }

    private void shifted(JavaMember before, JavaMember after) {
        changes.add(
                JavaRule.NAME_COLLISION_SHIFT,
                JavaRule.NAME_COLLISION_SHIFT.rule().source(),
                true,
                before.symbol(),
                before.pointer(),
                after.pointer(),
                before.key(),
                after.key());
    }

    private void order(JavaClass one, JavaClass other) {
        List<String> before = components(one);
        List<String> after = components(other);
        Set<String> common = new LinkedHashSet<>(before);
        common.retainAll(new LinkedHashSet<>(after));
        before.retainAll(common);
        after.retainAll(common);
        if (!before.equals(after)) {
            changes.add(JavaRule.PROPERTY_ORDER_CHANGED, one.name(), one.pointer(), other.pointer());
        }
    }

    private static List<String> components(JavaClass type) {
        List<String> names = new ArrayList<>();
        type.members().stream()
                .filter(member -> member.role() == Role.ACCESSOR)
                .forEach(member -> names.add(member.name()));
        return names;
    }
}
