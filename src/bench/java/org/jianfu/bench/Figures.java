package org.jianfu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;

/** The figures of one run, by name. */
public final class Figures {

    /** Every bench puts its figures here. */
    public static final Figures OF_THIS_RUN = new Figures();

    static final Path FILE = Path.of("target", "bench", "results.json");

    private final Map<String, Double> values = new TreeMap<>();

    private Figures() {}

    /** Keeps a figure, rounded to what such a run can tell, and writes all of them. */
    public void put(String name, double value) throws IOException {
        double shown = Math.round(value * 1_000) / 1_000.0;
        values.put(name, shown);
        System.out.printf("  %-32s %,.3f%n", name, shown);
        Files.createDirectories(FILE.getParent());
        Files.writeString(
                FILE, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(values));
    }

    void putRatio(String name, String above, String below) throws IOException {
        put(name, get(above) / get(below));
    }

    double get(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
