package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks Swagger Parser what members are missing, unknown or of the wrong type. It gets the resolved tree and resolves
 * nothing itself, so that it opens no file and no connection. Everything this project knows of Swagger Parser is here.
 */
final class StructureCheck {

    private static final Pattern MESSAGE = Pattern.compile(
            "attribute (?<where>.*?) (?<what>is (?:missing|unexpected|unsupported|not of type .*)"
                    + "|with no media type is unsupported)",
            Pattern.DOTALL);

    /** The name of a JSON type, or the values that are allowed. */
    private static final Pattern TYPE = Pattern.compile("is not of type `\\[?([a-zA-Z0-9|]+)]? ?`");

    /** Besides what {@link ObjectKind} lists, the members without which an operation or type has no meaning. */
    private static final Set<String> ESSENTIAL = Set.of("required", "enum", "tags");

    private static final Set<String> ESSENTIAL_OF_PARAMETER = Set.of("name", "in");

    private final JsonNode tree;
    private final OpenApiVersion version;
    private final Findings found;
    /** Where the errors are: noted when all are told, because there can be several at one place. */
    private final Set<JsonPointer> wrong = new LinkedHashSet<>();

    StructureCheck(JsonNode tree, OpenApiVersion version, Findings found) {
        this.tree = tree;
        this.version = version;
        this.found = found;
    }

    void check() {
        SwaggerParseResult result = DeepStack.call(() -> new OpenAPIDeserializer().deserialize(tree));
        List<String> messages = result.getMessages();
        if (messages != null) {
            messages.forEach(this::tell);
        }
        wrong.forEach(found::faulty);
    }

    private void tell(String message) {
        Matcher matcher = MESSAGE.matcher(message);
        if (!matcher.matches()) {
            // About names that are declared twice or not at all: the model checks that, with both places.
            return;
        }
        String where = matcher.group("where");
        String what = matcher.group("what");
        if (isLeftToTheModel(where, what)) {
            return;
        }
        List<SwaggerPath> paths = SwaggerPath.find(tree, where);
        List<SwaggerPath> meant =
                paths.stream().filter(path -> isTrue(path, what)).toList();
        if (meant.isEmpty() && isWithinSchema(paths.get(0), what)) {
            return;
        }
        (meant.isEmpty() ? paths.subList(0, 1) : meant)
                .stream()
                        .filter(path -> !isKeyword(path, what)
                                && !isReference(path, where, what)
                                && !isBooleanSchema(path, what)
                                && !found.isFaulty(path.pointer()))
                        .forEach(path -> tell(path, what));
    }

    /** {@return whether this is right of a place, as far as the message says it in a way that can be checked} */
    private boolean isTrue(SwaggerPath path, String what) {
        JsonNode node = Trees.at(tree, path.pointer());
        if (what.equals("is missing")) {
            return node.isObject() && !path.rest().isEmpty();
        }
        Matcher type = TYPE.matcher(what);
        if (!path.rest().isEmpty() || !type.matches()) {
            return path.rest().isEmpty();
        }
        return switch (type.group(1)) {
            case "object" -> !node.isObject();
            case "array" -> !node.isArray();
            case "string" -> !node.isTextual();
            case "boolean" -> !node.isBoolean();
            case "integer", "number" -> !node.isNumber();
            default -> List.of(type.group(1).split("\\|")).stream().noneMatch(node.asText()::equals);
        };
    }

    private void tell(SwaggerPath path, String what) {
        // A key without a text, in the document itself, is not found by its name.
        boolean isRoot = path.pointer().tokens().isEmpty();
        String name = path.rest().isEmpty() && !isRoot ? path.pointer().last() : path.rest();
        Severity severity = isEssential(path, what) ? Severity.ERROR : Severity.WARNING;
        String text = "'" + name + "' "
                + what.replace(" `", "`")
                        .replace("type`", "type `")
                        .replace('`', '\'')
                        .replace("is unexpected", "is unknown to OpenAPI here");
        found.add(severity, "structure", path.pointer(), text);
        if (severity == Severity.ERROR) {
            wrong.add(path.pointer());
        }
    }

    private static boolean isLeftToTheModel(String where, String what) {
        return what.equals("is missing")
                && (where.equals("info") || where.equals("paths") || where.endsWith(".content"));
    }

    /** It names the schema around a wrong one; the model tells which it is. */
    private static boolean isWithinSchema(SwaggerPath path, String what) {
        ObjectKind.Field field = ObjectKind.at(path.pointer().tokens());
        return what.startsWith("is not of type") && field != null && field.kind() == ObjectKind.SCHEMA;
    }

    /** Unknown keywords of schemas are told by {@link SchemaKeywords}, with their places. */
    private static boolean isKeyword(SwaggerPath path, String what) {
        JsonPointer at = path.pointer();
        JsonPointer schema = path.rest().isEmpty() && !at.tokens().isEmpty() ? at.parent() : at;
        return what.equals("is unexpected") && ObjectKind.one(ObjectKind.SCHEMA).equals(ObjectKind.at(schema.tokens()));
    }

    /** It looks for the target of a reference without decoding it; that there is one has been checked. */
    private boolean isReference(SwaggerPath path, String where, String what) {
        JsonNode reference = Trees.at(tree, path.pointer()).path("$ref");
        return what.equals("is missing")
                && reference.isTextual()
                && decoded(where).endsWith(decoded(reference.asText()));
    }

    private static String decoded(String text) {
        try {
            return UriText.decode(text);
        } catch (ReferenceException e) {
            return text; // its percent signs stand for themselves
        }
    }

    /** In 3.1 true and false are schemas; Swagger Parser knows that at some places only. */
    private boolean isBooleanSchema(SwaggerPath path, String what) {
        return version == OpenApiVersion.V3_1
                && what.startsWith("is not of type")
                && Trees.at(tree, path.pointer()).isBoolean();
    }

    private static boolean isEssential(SwaggerPath path, String what) {
        JsonPointer pointer = path.pointer();
        if (what.startsWith("is not of type")) {
            boolean structure = what.contains("`object`") || what.contains("`array`");
            return structure
                    && path.rest().isEmpty()
                    && !pointer.tokens().isEmpty()
                    && (ObjectKind.at(pointer.tokens()) != null || ESSENTIAL.contains(pointer.last()));
        }
        ObjectKind.Field field = ObjectKind.at(pointer.tokens());
        return what.equals("is missing")
                && field != null
                && field.equals(ObjectKind.one(ObjectKind.PARAMETER))
                && ESSENTIAL_OF_PARAMETER.contains(path.rest());
    }
}
