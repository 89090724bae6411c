package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The address of a page stands in one place, in the module that has the page. */
class AddressesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/jianfu");
    private static final Pattern ADDRESS = Pattern.compile("\"/?(staff/[a-z][a-z-]*)");

    @Test
    void everyAddressStandsInOneFile() throws IOException {
        Map<String, TreeSet<String>> places = places();
        assertThat(places)
                .hasSizeGreaterThan(10)
                .allSatisfy((address, files) -> assertThat(files)
                        .as(address)
                        .hasSize(1)
                        .allMatch(file -> file.endsWith("Links.java") || file.endsWith("Navigation.java")));
    }

    private static Map<String, TreeSet<String>> places() throws IOException {
        var places = new TreeMap<String, TreeSet<String>>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ADDRESS.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> places.computeIfAbsent(found.group(1), address -> new TreeSet<>())
                                .add(SOURCES.relativize(file).toString()));
            }
        }
        return places;
    }
}
