package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Header;
import io.github.cubegen.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans how the headers of answers are read: one method for each name, whatever operations have it. Descriptions repeat a header
 * at many operations, and a class for each of those would say the same many times.
 */
final class HeadersPlanner {
    /** A header that the standard says to ignore here (OpenAPI 3.1, Response Object). */
    private static final String IGNORED = "content-type";

    /** How many operations are named that have a header. */
    private static final int MAX_NAMED = 3;

    private static final ValueType TEXT = new ValueType.Scalar(ScalarKind.STRING);

    private final Forms forms;
    private final String basePackage;
    private final Diagnostics diagnostics;

    HeadersPlanner(Forms forms, String basePackage, Diagnostics diagnostics) {
        this.forms = forms;
        this.basePackage = basePackage;
        this.diagnostics = diagnostics;
    }

    /** What is known of all headers of one name. */
    private static final class Known {
        private final Header first;
        private final Set<ValueType> types = new LinkedHashSet<>();
        private final Set<String> operations = new LinkedHashSet<>();

        Known(Header first) {
            this.first = first;
        }
    }

    /** {@return the headers; null if there are none} */
    @Nullable
    HeadersPlan plan(ApiModel model, List<Operation> operations, NameScope types) {
        Map<String, Known> headers = new LinkedHashMap<>();
        for (Operation operation : operations) {
            operation.responses().stream()
                    .flatMap(response -> response.headers().stream())
                    .filter(header -> SentParameters.isHeaderName(header.name()))
                    .forEach(header -> add(header, operation, headers));
        }
        if (headers.isEmpty()) {
            return null;
        }
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.OPERATION, "header", diagnostics);
        Map<JsonPointer, String> methods = scope.resolve(headers.values().stream()
                .map(known -> known.first)
                .map(header -> NameRequest.derived(header.pointer(), header.name(), null, header.pointer()))
                .toList());
        List<HeadersPlan.Accessor> accessors = new ArrayList<>();
        for (Known known : headers.values()) {
            JsonPointer pointer = known.first.pointer();
            accessors.add(new HeadersPlan.Accessor(
                    methods.getOrDefault(pointer, ""),
                    known.first.name(),
                    known.types.size() == 1 ? known.types.iterator().next() : TEXT,
                    doc(known),
                    pointer));
        }
        JsonPointer place = model.info().pointer();
        String name = types.resolve(NameRequest.derived("headers", "Headers", null, place));
        return new HeadersPlan(ClassRef.of(basePackage, name), accessors);
    }

    private void add(Header header, Operation operation, Map<String, Known> headers) {
        String name = header.name().toLowerCase(Locale.ROOT);
        if (!name.equals(IGNORED)) {
            Known known = headers.computeIfAbsent(name, absent -> new Known(header));
            known.types.add(type(header));
            known.operations.add(OperationTexts.id(operation));
        }
    }

    private ValueType type(Header header) {
        if (header.mediaType() != null) {
            return MediaTypes.isJson(header.mediaType()) ? new ValueType.Scalar(ScalarKind.JSON) : TEXT;
        }
        Form form = forms.of(header.schema());
        if (form instanceof Form.Listing listing && listing.items() != null) {
            return new ValueType.ListOf(Value.of(scalar(forms.of(listing.items()))));
        }
        return scalar(form);
    }

    /** Other forms have no notation that all servers agree on: their text is handed over. */
    private static ValueType scalar(Form form) {
        return form instanceof Form.Plain plain && plain.kind() != ScalarKind.JSON && plain.kind() != ScalarKind.BYTES
                ? new ValueType.Scalar(plain.kind())
                : TEXT;
    }

    private static Doc doc(Known known) {
        Doc doc = Docs.text(known.first.description(), "The header " + Text.code(known.first.name()) + ".");
        List<String> named =
                known.operations.stream().limit(MAX_NAMED).map(Text::code).toList();
        int others = known.operations.size() - named.size();
        String where = "In answers to " + String.join(", ", named)
                + (others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others")) + ".";
        List<String> paragraphs = new ArrayList<>(doc.paragraphs());
        paragraphs.add(where);
        return new Doc(paragraphs, doc.facts(), null);
    }
}
