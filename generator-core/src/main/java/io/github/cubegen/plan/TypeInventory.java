package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Response;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaInfo;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lists the schemas that get a class, each with the text that names it: every component, and what operations use.
 *
 * <p>A component has its own name. An inline schema has its title if no other has it, else the name of the place of its use,
 * of several the shortest; a use in a component comes before one in an operation.
 */
final class TypeInventory {
    /** Longer titles are sentences, not names. */
    private static final int MAX_TITLE_WORDS = 5;

    private final ApiModel model;
    private final Forms forms;
    private final Map<String, String> names;
    private final Set<JsonPointer> components;
    private final Predicate<Operation> planned;
    private final Set<JsonPointer> visited = new HashSet<>();
    private final Map<JsonPointer, String> places = new HashMap<>();
    private final PriorityQueue<Place> open = new PriorityQueue<>();

    /** The shorter text comes first; so the order of the description does not tell which place names a schema. */
    private record Place(JsonPointer schema, String text) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.<Place>comparingInt(place -> place.text().length()).thenComparing(Place::text);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private TypeInventory(ApiModel model, Forms forms, GeneratorOptions options, Predicate<Operation> planned) {
        this.model = model;
        this.forms = forms;
        this.names = options.mappings().schemas();
        this.components = options.selection().isPruning()
                ? Reach.all(model)
                : model.schemas().keySet();
        this.planned = planned;
    }

    /**
     * {@return one request per class, in the order of the model}
     *
     * @param options the names that the user gives to components, and whether those are left out that nothing needs
     */
    static List<NameRequest<JsonPointer>> of(
            ApiModel model, Forms forms, GeneratorOptions options, Predicate<Operation> planned) {
        TypeInventory inventory = new TypeInventory(model, forms, options, planned);
        inventory.visitComponents();
        inventory.visitOperations();
        inventory.visitWebhooks();
        return inventory.requests();
    }

    private List<NameRequest<JsonPointer>> requests() {
        Map<String, Integer> titles = countTitles();
        List<NameRequest<JsonPointer>> requests = new ArrayList<>();
        model.schemas().forEach((id, schema) -> {
            String place = places.get(id);
            if (place != null) {
                requests.add(request(schema, place, titles));
            }
        });
        return requests;
    }

    private NameRequest<JsonPointer> request(Schema schema, String place, Map<String, Integer> titles) {
        SchemaInfo info = schema.info();
        NameRequest<JsonPointer> request;
        if (info.componentName() != null) {
            String override = names.getOrDefault(info.componentName(), info.nameOverride());
            request = NameRequest.of(info.pointer(), info.componentName(), override, info.pointer());
        } else {
            String title = title(info);
            String text = titles.getOrDefault(title, 0) == 1 ? title : place;
            request = NameRequest.derived(info.pointer(), text, info.nameOverride(), info.pointer())
                    .renamedBy(NameRequest.NAME_KEY);
        }
        return forms.of(info.pointer()) instanceof Form.Union ? request.withForms("%s", "%sCodec") : request;
    }

    private Map<String, Integer> countTitles() {
        Map<String, Integer> titles = new HashMap<>();
        for (JsonPointer id : places.keySet()) {
            SchemaInfo info = model.schema(id).info();
            String name = info.componentName();
            titles.merge(name == null ? title(info) : NameStyle.PASCAL.convert(name, "Model", 200), 1, Integer::sum);
        }
        titles.remove("");
        return titles;
    }

    private static String title(SchemaInfo info) {
        List<String> words =
                info.title() == null ? List.of() : Words.of(info.title()).parts();
        return words.isEmpty() || words.size() > MAX_TITLE_WORDS ? "" : NameStyle.PASCAL.join(words);
    }

    private void visitComponents() {
        for (Schema schema : model.schemas().values()) {
            if (schema.info().componentName() != null
                    && components.contains(schema.info().pointer())) {
                visit(schema.info().pointer(), schema.info().componentName());
            }
        }
        drain();
    }

    private void visitOperations() {
        for (Operation operation : model.operations()) {
            if (planned.test(operation)) {
                visit(operation, NameStyle.PASCAL.convert(OperationTexts.name(operation), "Operation", 200));
            }
        }
        drain();
    }

    /** Of the calls that the API makes, only what they bring: the answers are for others to write. */
    private void visitWebhooks() {
        for (Operation webhook : model.webhooks()) {
            if (webhook.requestBody() != null) {
                visitAll(webhook.requestBody().content(), NameStyle.PASCAL.convert(webhook.path(), "Webhook", 200));
            }
        }
        drain();
    }

    private void visit(Operation operation, String name) {
        for (Parameter parameter : operation.parameters()) {
            visit(
                    parameter.schema(),
                    shared(parameter.pointer(), "", owner(parameter.pointer(), name) + " " + parameter.name()));
        }
        if (operation.requestBody() != null) {
            JsonPointer pointer = operation.requestBody().pointer();
            visitAll(operation.requestBody().content(), shared(pointer, " Request", name + " Request"));
        }
        for (Response response : operation.responses()) {
            String status =
                    response.status().isSuccess() ? "" : " " + response.status().text();
            visitAll(response.content(), shared(response.pointer(), " Response", name + status + " Response"));
        }
    }

    /** A parameter of a path is of no operation, so that one more of them renames nothing. */
    private static String owner(JsonPointer parameter, String operation) {
        List<String> tokens = parameter.tokens();
        return tokens.size() == 4
                        && tokens.get(0).equals("paths")
                        && tokens.get(2).equals("parameters")
                ? NameStyle.PASCAL.convert(tokens.get(1), "Path", 200)
                : operation;
    }

    /** What stands in {@code components} has a name of its own there. */
    private static String shared(JsonPointer pointer, String suffix, String otherwise) {
        List<String> tokens = pointer.tokens();
        if (tokens.size() != 3 || !tokens.get(0).equals("components")) {
            return otherwise;
        }
        return tokens.get(2).endsWith(suffix.trim()) ? tokens.get(2) : tokens.get(2) + suffix;
    }

    private void visitAll(List<Content> contents, String text) {
        for (Content content : contents) {
            if (content.schema() == null) {
                continue;
            }
            if (MediaTypes.isJson(content.mediaType())) {
                visit(content.schema(), text);
            } else if (model.schema(content.schema().schema()) instanceof Schema.ObjectSchema form) {
                form.properties().forEach(property -> visit(property.schema(), text + " " + property.name()));
            }
        }
    }

    private void visit(SchemaUse use, String text) {
        visit(use.schema(), text);
    }

    private void visit(JsonPointer id, String text) {
        if (!visited.contains(id)) {
            String name = model.schema(id).info().componentName();
            open.add(new Place(id, name == null ? text : name));
        }
    }

    /** Without recursion: descriptions can nest deeper than a stack. */
    private void drain() {
        for (Place place = open.poll(); place != null; place = open.poll()) {
            if (!visited.add(place.schema())) {
                continue;
            }
            Form form = forms.of(place.schema());
            if (form.isClass()) {
                places.put(place.schema(), place.text());
            }
            visitChildren(form, model.schema(place.schema()), place.text());
        }
    }

    private void visitChildren(Form form, Schema schema, String text) {
        if (form instanceof Form.Listing listing && listing.items() != null) {
            visit(listing.items(), text + " Item");
        } else if (form instanceof Form.Mapping mapping && mapping.values() != null) {
            visit(mapping.values(), text + " Value");
        } else if (form instanceof Form.Envelope envelope) {
            visit(envelope.property().schema(), text);
        } else if (form instanceof Form.Union union) {
            for (Form.Variant variant : union.variants()) {
                if (variant.merged() == null) {
                    Schema inline = model.schema(variant.pointer());
                    visit(variant.use(), text + " " + VariantNames.inline(inline, forms.of(variant.use()), model));
                }
            }
        } else if (form instanceof Form.Structure && schema instanceof Schema.ObjectSchema object) {
            for (Property property : object.properties()) {
                visit(property.schema(), text + " " + property.name());
            }
            if (object.additional() instanceof AdditionalProperties.Typed typed) {
                visit(typed.schema(), text + " Value");
            }
        }
    }
}
