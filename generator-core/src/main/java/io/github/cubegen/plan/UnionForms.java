package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Schema.UnionSchema;
import io.github.cubegen.model.SchemaUse;
import io.github.cubegen.model.UnionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a {@code oneOf}, {@code anyOf} or list of types becomes.
 *
 * <p>A union is generated where the shape of the JSON value tells its variants apart, and what an object holds tells its
 * objects apart. Scalars of one shape become one variant first. This is the one place that gives up on a union: it is then {@code JsonValue}, and the user is told.
 */
final class UnionForms {
    private static final Form JSON = new Form.Plain(ScalarKind.JSON);

    /** The method that writes a union must have less than 64 KiB of byte code (JVMS 4.7.3); a variant takes some 30. */
    private static final int MAX_VARIANTS = 1000;

    private final Forms forms;
    private final ObjectVariants objects;
    private final Diagnostics diagnostics;

    UnionForms(ApiModel model, Forms forms, Diagnostics diagnostics) {
        this.forms = forms;
        this.objects = new ObjectVariants(model, forms, diagnostics);
        this.diagnostics = diagnostics;
    }

    Form decide(UnionSchema schema) {
        Optional<ScalarKind> number = numberOrItsText(schema);
        if (number.isPresent()) {
            return new Form.Plain(number.get());
        }
        List<Form.Variant> variants = merge(schema.variants());
        if (variants.isEmpty()) {
            return JSON;
        }
        if (variants.size() == 1 && variants.get(0).merged() != null) {
            return new Form.Plain(variants.get(0).merged());
        }
        if (variants.size() > MAX_VARIANTS) {
            return giveUp(schema, "it has more than " + MAX_VARIANTS + " schemas");
        }
        Set<JsonShape> seen = EnumSet.noneOf(JsonShape.class);
        for (Form.Variant variant : variants) {
            if (variant.shapes().isEmpty()) {
                return giveUp(schema, "it contains itself, a class of yours, or a schema that allows anything");
            }
            for (JsonShape shape : variant.shapes()) {
                if (!seen.add(shape) && shape != JsonShape.OBJECT) {
                    return giveUp(schema, "two of its schemas are the same kind of JSON value (" + shape + ")");
                }
            }
        }
        ObjectVariants.Decision told = objects.decide(schema, variants);
        return told.obstacle() == null ? new Form.Union(variants, told.plan()) : giveUp(schema, told.obstacle());
    }

    /**
     * A type list of integer and string whose format is one of integers describes one number in two notations. Java has the
     * number; it is written as a number.
     */
    private Optional<ScalarKind> numberOrItsText(UnionSchema schema) {
        String format = schema.info().format();
        boolean ofIntegers = "int32".equals(format) || "int64".equals(format) || "unix-time".equals(format);
        if (schema.kind() != UnionKind.TYPES || !ofIntegers || schema.variants().size() != 2) {
            return Optional.empty();
        }
        Set<ScalarKind> kinds = EnumSet.noneOf(ScalarKind.class);
        for (SchemaUse variant : schema.variants()) {
            if (forms.of(variant) instanceof Form.Plain plain) {
                kinds.add(plain.kind());
            }
        }
        if (!kinds.contains(ScalarKind.STRING)) {
            return Optional.empty();
        }
        return kinds.stream().flatMap(kind -> kind.orItsText().stream()).findFirst();
    }

    private Form giveUp(UnionSchema schema, String why) {
        diagnostics.warning(
                "untyped-union",
                schema.info().pointer(),
                "the union can't be told apart: " + why + "; it is read as JsonValue");
        return JSON;
    }

    /**
     * Makes one variant of all scalars of one shape; the first keeps its place. Numbers are two: a {@code double} would round an
     * integer of 64 bits.
     */
    private List<Form.Variant> merge(List<SchemaUse> uses) {
        List<Form.Variant> variants = new ArrayList<>();
        Set<JsonPointer> seen = new HashSet<>();
        for (SchemaUse use : uses) {
            if (!seen.add(use.schema())) {
                continue;
            }
            List<JsonShape> shapes = shapes(forms.of(use));
            ScalarKind scalar = scalar(forms.of(use));
            int same = scalar == null ? -1 : indexOfScalar(variants, shapes, isWhole(scalar));
            if (same < 0) {
                variants.add(new Form.Variant(use, null, shapes));
            } else {
                Form.Variant first = variants.get(same);
                variants.set(same, new Form.Variant(first.use(), common(first, use), shapes));
            }
        }
        variants.replaceAll(variant -> isWhole(variant) && variants.stream().anyMatch(this::isFraction)
                ? new Form.Variant(variant.use(), variant.merged(), List.of(JsonShape.INTEGER))
                : variant);
        return variants;
    }

    private boolean isFraction(Form.Variant variant) {
        return variant.shapes().equals(List.of(JsonShape.NUMBER)) && kind(variant) != null && !isWhole(variant);
    }

    private boolean isWhole(Form.Variant variant) {
        ScalarKind kind = kind(variant);
        return kind != null && isWhole(kind);
    }

    /** {@return the base type of a variant of one scalar shape; null for all others} */
    private @Nullable ScalarKind kind(Form.Variant variant) {
        return variant.merged() == null ? scalar(forms.of(variant.use())) : variant.merged();
    }

    private int indexOfScalar(List<Form.Variant> variants, List<JsonShape> shapes, boolean whole) {
        for (int i = 0; i < variants.size(); i++) {
            ScalarKind kind = kind(variants.get(i));
            if (kind != null && variants.get(i).shapes().equals(shapes) && isWhole(kind) == whole) {
                return i;
            }
        }
        return -1;
    }

    /** The type that holds every value of both. */
    private @Nullable ScalarKind common(Form.Variant first, SchemaUse second) {
        Form one = forms.of(first.use());
        Form two = forms.of(second);
        ScalarKind left = first.merged() == null ? scalar(one) : first.merged();
        ScalarKind right = scalar(two);
        boolean enumeration = one instanceof Form.Enumeration || two instanceof Form.Enumeration;
        if (left == null || right == null || (left == right && !enumeration)) {
            return left;
        }
        if (shape(left) == JsonShape.STRING) {
            return ScalarKind.STRING;
        }
        if (isWhole(left)) {
            boolean big = left == ScalarKind.BIG_INTEGER || right == ScalarKind.BIG_INTEGER;
            return big ? ScalarKind.BIG_INTEGER : ScalarKind.LONG;
        }
        return ScalarKind.DOUBLE;
    }

    private static boolean isWhole(ScalarKind kind) {
        return switch (kind) {
            case INT, LONG, BIG_INTEGER, UNIX_TIME -> true;
            default -> false;
        };
    }

    /** {@return the base type of a schema of one scalar shape; null for all others} */
    private static @Nullable ScalarKind scalar(Form form) {
        if (form instanceof Form.Plain plain) {
            boolean oneShape = shapes(plain).size() == 1;
            return oneShape ? plain.kind() : null;
        }
        return form instanceof Form.Enumeration enumeration ? enumeration.base() : null;
    }

    private static List<JsonShape> shapes(Form form) {
        if (form instanceof Form.Plain plain) {
            return switch (plain.kind()) {
                case JSON -> List.of();
                case INT_OR_TEXT, LONG_OR_TEXT, UNIX_TIME_OR_TEXT -> List.of(JsonShape.STRING, JsonShape.NUMBER);
                default -> List.of(shape(plain.kind()));
            };
        } else if (form instanceof Form.Enumeration enumeration) {
            return List.of(shape(enumeration.base()));
        } else if (form instanceof Form.Union union) {
            return union.variants().stream()
                    .flatMap(variant -> variant.shapes().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
        if (form instanceof Form.Own) {
            return List.of(); // only its codec knows
        }
        return List.of(form instanceof Form.Listing ? JsonShape.ARRAY : JsonShape.OBJECT);
    }

    private static JsonShape shape(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN -> JsonShape.BOOLEAN;
            case INT, LONG, FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL, UNIX_TIME -> JsonShape.NUMBER;
            case INT_OR_TEXT, LONG_OR_TEXT, UNIX_TIME_OR_TEXT ->
                throw new IllegalArgumentException("a number or text has two shapes");
            case STRING, DATE, DATE_TIME, TIME, LOCAL_TIME, DURATION, UUID, URI, BYTES -> JsonShape.STRING;
            case JSON -> throw new IllegalArgumentException("any JSON has every shape");
        };
    }
}
