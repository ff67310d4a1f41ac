package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Discriminator;
import io.github.cubegen.model.Schema.UnionSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides how the objects of a union are told apart: by the discriminator, else by a property whose values no two of them
 * share, else by the properties that they have.
 */
final class ObjectVariants {
    /** What a static initializer holds in 64 KiB of byte code (JVMS 4.7.3), at 8 bytes for a text. */
    private static final int MAX_TEXTS = 7000;

    /** What a variant takes there besides its texts. */
    private static final int TEXTS_OF_A_VARIANT = 5;

    private final ApiModel model;
    private final Forms forms;
    private final Diagnostics diagnostics;

    ObjectVariants(ApiModel model, Forms forms, Diagnostics diagnostics) {
        this.model = model;
        this.forms = forms;
        this.diagnostics = diagnostics;
    }

    /**
     * How objects are told apart.
     *
     * @param plan null if there is but one kind of object, or none
     * @param obstacle why they can't be; null if they can
     */
    record Decision(
            @Nullable ObjectFormsPlan plan, @Nullable String obstacle) {}

    Decision decide(UnionSchema schema, List<Form.Variant> variants) {
        List<ObjectLook> looks = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            looks.addAll(ObjectLook.of(i, variants.get(i), model, forms));
        }
        long objects = looks.stream().map(ObjectLook::variant).distinct().count();
        Discriminator discriminator = schema.discriminator();
        if (objects == 0 || (objects == 1 && discriminator == null)) {
            return new Decision(null, null);
        }
        if (discriminator != null) {
            Map<String, Integer> names = declared(discriminator, variants, looks);
            nested(discriminator.property(), variants).forEach(names::putIfAbsent);
            own(discriminator.property(), looks).forEach(names::putIfAbsent);
            if (!names.isEmpty()) {
                reportUnnamed(discriminator, variants, looks, names);
                return named(discriminator.property(), names, looks);
            }
        }
        String property = telling(looks);
        return property == null ? shaped(looks) : named(property, own(property, looks), looks);
    }

    /** What the mapping leads to: a variant, or part of one that is a union itself. */
    private Map<String, Integer> declared(
            Discriminator discriminator, List<Form.Variant> variants, List<ObjectLook> looks) {
        Map<JsonPointer, Integer> places = new LinkedHashMap<>();
        looks.forEach(look -> places.putIfAbsent(look.schema(), look.variant()));
        looks.forEach(look -> places.put(variants.get(look.variant()).pointer(), look.variant()));
        Map<String, Integer> names = new LinkedHashMap<>();
        discriminator.mapping().forEach((value, target) -> {
            Integer variant = places.get(target);
            if (variant == null) {
                diagnostics.warning(
                        "mapping-outside-union",
                        discriminator.pointer().child("mapping").child(value),
                        "the value leads to #" + target + ", which is no object of the union; such a value is read as "
                                + CommonNames.UNKNOWN);
            } else {
                names.put(value, variant);
            }
        });
        return names;
    }

    /** {@return the variants by what names the objects of those that are unions themselves} */
    private Map<String, Integer> nested(String property, List<Form.Variant> variants) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            if (forms.of(variants.get(i).use()) instanceof Form.Union union
                    && union.objects() != null
                    && property.equals(union.objects().property())) {
                for (ObjectFormsPlan.Names inner : union.objects().names()) {
                    for (String value : inner.values()) {
                        names.putIfAbsent(value, i);
                    }
                }
            }
        }
        return names;
    }

    /** {@return the variants by the values of a property that only one of them has} */
    private static Map<String, Integer> own(String property, List<ObjectLook> looks) {
        Map<String, Integer> names = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (ObjectLook look : looks) {
            for (String value : look.literals(property)) {
                Integer other = names.putIfAbsent(value, look.variant());
                if (other != null && other != look.variant()) {
                    shared.add(value);
                }
            }
        }
        names.keySet().removeAll(shared);
        return names;
    }

    /** {@return the first property that has other values in each variant; null if there is none} */
    private static @Nullable String telling(List<ObjectLook> looks) {
        return looks.get(0).literals().keySet().stream()
                .filter(property ->
                        looks.stream().noneMatch(look -> look.literals(property).isEmpty()))
                .filter(property -> own(property, looks)
                        .keySet()
                        .containsAll(looks.stream()
                                .flatMap(look -> look.literals(property).stream())
                                .collect(Collectors.toSet())))
                .findFirst()
                .orElse(null);
    }

    private void reportUnnamed(
            Discriminator discriminator,
            List<Form.Variant> variants,
            List<ObjectLook> looks,
            Map<String, Integer> names) {
        Set<Integer> unnamed = looks.stream().map(ObjectLook::variant).collect(Collectors.toSet());
        unnamed.removeAll(names.values());
        unnamed.stream()
                .sorted()
                .forEach(variant -> diagnostics.warning(
                        "unnamed-variant",
                        variants.get(variant).pointer(),
                        "no value of the discriminator " + discriminator.property()
                                + " leads to this schema; an object is read as it only without that property"));
    }

    private static Decision named(String property, Map<String, Integer> names, List<ObjectLook> looks) {
        Map<Integer, List<String>> byVariant = new LinkedHashMap<>();
        names.forEach((value, variant) ->
                byVariant.computeIfAbsent(variant, key -> new ArrayList<>()).add(value));
        int texts = names.size() + TEXTS_OF_A_VARIANT * byVariant.size();
        if (texts > MAX_TEXTS) {
            return new Decision(null, "its discriminator has more values than a Java class can hold");
        }
        List<ObjectFormsPlan.Names> named = byVariant.entrySet().stream()
                .map(entry -> new ObjectFormsPlan.Names(entry.getKey(), entry.getValue()))
                .toList();
        List<ObjectFormsPlan.Shape> shapes = without(property, looks);
        boolean fit = texts + texts(looks) <= MAX_TEXTS;
        return new Decision(new ObjectFormsPlan(property, named, fit ? shapes : List.of()), null);
    }

    /** What objects look like that lack the property: an object that needs it is none of them, nor is one like another. */
    private static List<ObjectFormsPlan.Shape> without(String property, List<ObjectLook> looks) {
        List<ObjectLook> lacking = looks.stream()
                .filter(look -> !look.required().contains(property))
                .map(look -> look.without(property))
                .toList();
        return shapes(lacking.stream().filter(look -> twin(look, lacking) == null));
    }

    /** Of forms of which an object has no property the first counts: that is one which asks for none. */
    private static List<ObjectFormsPlan.Shape> shapes(Stream<ObjectLook> looks) {
        return looks.sorted(Comparator.comparing(look -> !look.isAny()))
                .map(ObjectLook::shape)
                .toList();
    }

    private static Decision shaped(List<ObjectLook> looks) {
        if (texts(looks) > MAX_TEXTS) {
            return new Decision(null, "its objects have more properties than a Java class can tell apart");
        }
        boolean alike = looks.stream().anyMatch(look -> twin(look, looks) != null);
        return alike
                ? new Decision(null, "two of its objects have the same properties, and no discriminator names them")
                : new Decision(new ObjectFormsPlan(null, List.of(), shapes(looks.stream())), null);
    }

    private static @Nullable ObjectLook twin(ObjectLook look, List<ObjectLook> looks) {
        return looks.stream()
                .filter(other -> other.variant() != look.variant() && other.isLike(look))
                .findFirst()
                .orElse(null);
    }

    private static int texts(List<ObjectLook> looks) {
        return looks.stream().mapToInt(look -> look.size() + TEXTS_OF_A_VARIANT).sum();
    }
}
