package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The glossary names what the code names. */
class GlossaryTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| (`[^|]+`) \\| [^|]+ \\| `(\\w+)` \\|$");
    private static final Pattern IDENTIFIER = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");

    record Word(String module, String type, String member) {

        /** Which of the module's packages the type lies in is the module's own business. */
        String fullName() throws IOException {
            Path file = Path.of(type + ".java");
            try (var files = Files.walk(SOURCES.resolve("org/jianfu").resolve(module))) {
                return files.filter(found -> file.equals(found.getFileName()))
                        .map(found -> SOURCES.relativize(found).toString().replace(".java", ""))
                        .map(found -> found.replace(File.separatorChar, '.'))
                        .findFirst()
                        .orElse("org.jianfu." + module + "." + type);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void theIdentifierStandsInTheModuleNamed(Word word) throws Exception {
        assertThat(names(Class.forName(word.fullName()))).contains(word.member());
    }

    static Stream<Word> words() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/glossary.md")))
                .results()
                .flatMap(row -> IDENTIFIER
                        .matcher(row.group(1))
                        .results()
                        .map(name -> new Word(row.group(2), name.group(1), memberOf(name))));
    }

    private static String memberOf(MatchResult name) {
        return Objects.requireNonNullElse(name.group(2), "");
    }

    /** What may stand after the dot; nothing is fine. */
    private static Stream<String> names(Class<?> type) {
        var fields = Arrays.stream(type.getDeclaredFields()).map(Field::getName);
        var methods = Arrays.stream(type.getDeclaredMethods()).map(Method::getName);
        var types = Arrays.stream(type.getDeclaredClasses()).map(Class::getSimpleName);
        return Stream.of(Stream.of(""), fields, methods, types).flatMap(names -> names);
    }
}
