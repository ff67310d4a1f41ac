package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings by what they are a part of: an operation, a component, or the description as a whole. */
final class Groups {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private static final String WHOLE = "the API as a whole";

    private Groups() {}

    /** {@return the findings of each group, that with the worst finding first, and operations before components} */
    static Map<String, List<Finding>> of(List<Finding> findings) {
        Map<String, List<Finding>> groups = findings.stream()
                .collect(Collectors.groupingBy(Groups::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(Groups::worst).reversed().thenComparing(Groups::rank))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** {@return what a finding is a part of, for example {@code GET /pets} or {@code Pet}} */
    static String group(Finding finding) {
        List<String> place = Texts.place(finding).pointer().tokens();
        if (place.size() < 2) {
            return WHOLE;
        }
        return switch (place.get(0)) {
            case "paths" -> method(place) + place.get(1);
            case "webhooks" -> "webhook " + place.get(1);
            case "components" -> place.size() > 2 ? place.get(2) : WHOLE;
            default -> WHOLE;
        };
    }

    private static String method(List<String> place) {
        return place.size() > 2 && METHODS.contains(place.get(2)) ? place.get(2).toUpperCase(Locale.ROOT) + " " : "";
    }

    private static Verdict worst(Map.Entry<String, List<Finding>> group) {
        return group.getValue().stream().map(Finding::worst).reduce(Verdict.COMPATIBLE, Verdict::or);
    }

    private static int rank(Map.Entry<String, List<Finding>> group) {
        List<String> place = Texts.place(group.getValue().get(0)).pointer().tokens();
        List<String> order = List.of("paths", "webhooks", "components");
        int rank = place.isEmpty() ? -1 : order.indexOf(place.get(0));
        return rank < 0 ? order.size() : rank;
    }
}
