package org.jianfu.kernel;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The facts the portal comes with, each with its source: plain tables under {@code facts/}, no commas in their cells. */
public final class Facts {

    private Facts() {}

    /** One row of a table. */
    public record Row(Map<String, String> cells) {

        public String get(String column) {
            return requireNonNull(cells.get(column), column);
        }
    }

    /** The rows of a table; a cell left empty is an empty text. */
    public static List<Row> rows(String table) {
        return of(content(table));
    }

    /** The rows of a table that lies elsewhere: its columns' names in the first line. */
    public static List<Row> of(String content) {
        List<String> lines = content.lines().toList();
        List<String> columns = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> row(columns, line))
                .toList();
    }

    private static Row row(List<String> columns, String line) {
        List<String> cells = cells(line);
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("not " + columns.size() + " cells: " + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static String content(String table) {
        try {
            return new ClassPathResource("facts/" + table + ".csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
