package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.Texts;
import org.jianfu.kernel.Transitions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class StatesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/states.md");

    @TestFactory
    Stream<DynamicTest> everyStateStandsInTheDocumentWithWhatMayFollowIt() {
        return states().map(type -> DynamicTest.dynamicTest(
                name(type), () -> assertThat(documented().get(name(type))).isEqualTo(coded(type))));
    }

    @Test
    void theDocumentNamesNoStatesThatAreGone() throws IOException {
        assertThat(documented().keySet())
                .isSubsetOf(states().map(StatesDocumentTest::name).toList());
    }

    private static Stream<Class<?>> states() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Transitions.class));
        return scanner.findCandidateComponents("org.jianfu").stream()
                .<Class<?>>map(bean -> type(bean.getBeanClassName()))
                .filter(Class::isEnum);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> type) {
        return key((Enum<?>) type.getEnumConstants()[0]).replaceFirst("\\.[A-Z_]+$", "");
    }

    private static String key(Enum<?> constant) {
        return Texts.key(constant);
    }

    /** State to its row: the name on screen, then what may follow in alphabetical order. */
    private static Map<String, String> coded(Class<?> type) {
        var chinese = ResourceBundle.getBundle("text/" + name(type).replaceFirst("\\..*", ""), Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .map(Enum.class::cast)
                .collect(Collectors.toMap(
                        Enum::name,
                        state -> chinese.getString(key(state)) + " → " + names(((Transitions<?>) state).next()),
                        (one, two) -> one,
                        LinkedHashMap::new));
    }

    private static Set<String> names(Set<? extends Enum<?>> states) {
        return states.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Map<String, String>> documented() throws IOException {
        var tables = new LinkedHashMap<String, Map<String, String>>();
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("## ")) {
                table = new LinkedHashMap<>();
                tables.put(line.substring(3).split("[: ]")[0], table);
            } else if (line.matches("\\| [A-Z_]+ \\|.*")) {
                var cells = line.split("\\|");
                var follow = Arrays.stream(cells[3].trim().split(", *"))
                        .filter(state -> !state.equals("–"))
                        .collect(Collectors.toCollection(TreeSet::new));
                table.put(cells[1].trim(), cells[2].trim() + " → " + follow);
            }
        }
        return tables;
    }
}
