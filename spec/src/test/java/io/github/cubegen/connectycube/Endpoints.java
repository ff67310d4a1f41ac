package io.github.cubegen.connectycube;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of endpoints that was drawn up from the documentation and the SDKs, and what each is in the description. */
final class Endpoints {

    private Endpoints() {}

    /**
     * A row of the list.
     *
     * @param line method and path, as they stand there
     * @param operation the line of the operation that does it; empty if there is none
     */
    record Endpoint(String line, String operation, Map<String, String> cells) {

        String cell(String column) {
            return Table.cell(cells, column);
        }

        boolean isDescribed() {
            return !operation.isEmpty();
        }
    }

    static List<Endpoint> all() throws IOException {
        Map<String, String> exceptions = describedOtherwise();
        List<Endpoint> endpoints = new ArrayList<>();
        for (Map<String, String> row : Table.rows("endpoints.tsv")) {
            String line = Table.cell(row, "method") + " " + Table.cell(row, "path");
            endpoints.add(new Endpoint(line, exceptions.getOrDefault(line, line), row));
        }
        return endpoints;
    }

    /** {@return as what the few endpoints are described that are not described as they stand; empty for not at all} */
    static Map<String, String> describedOtherwise() throws IOException {
        Map<String, String> exceptions = new LinkedHashMap<>();
        for (Map<String, String> row : Table.rows("endpoints-not-described.tsv")) {
            exceptions.put(Table.cell(row, "endpoint"), Table.cell(row, "described_as"));
        }
        return exceptions;
    }
}
