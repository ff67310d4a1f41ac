package io.github.cubegen.connectycube;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the test data: a line of names, then lines of cells, with tabs between them. */
final class Table {

    private Table() {}

    /** {@return the rows, each from the name of a column to the cell in it} */
    static List<Map<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources", file));
        String[] names = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != names.length) {
                throw new IOException(file + ": " + names.length + " cells expected: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("there is no column " + column + " in " + row.keySet());
        }
        return cell;
    }
}
