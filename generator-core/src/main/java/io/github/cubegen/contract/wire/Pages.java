package io.github.cubegen.contract.wire;

import io.github.cubegen.model.Pagination;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client must know of a list to find all of its pages, in words. How many items it asks for makes no difference. */
final class Pages {

    private Pages() {}

    static String text(Pagination pagination) {
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (pagination.style()) {
                    case PAGE -> "pages from " + pagination.first();
                    case OFFSET -> "offset";
                    case CURSOR -> "cursor";
                    case LAST_ITEM -> "cursor of the last item";
                    case ADDRESS -> "address";
                    case LINK -> "Link header";
                });
        parts.add("by " + pagination.parameter());
        place("items", pagination.items(), parts);
        place("total", pagination.total(), parts);
        place("page size", pagination.pageSize(), parts);
        place("next", pagination.cursor(), parts);
        return String.join(", ", parts);
    }

    private static void place(String what, Pagination.@Nullable Place place, List<String> parts) {
        if (place != null) {
            parts.add(what + " at /" + String.join("/", place.names()));
        }
    }
}
