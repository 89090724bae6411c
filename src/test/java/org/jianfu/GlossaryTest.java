package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| (`[^|]+`) \\| [^|]+ \\| `(\\w+)` \\|$");
    private static final Pattern IDENTIFIER = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");

    record Word(String module, String type, String member) {}

    @ParameterizedTest
    @MethodSource("words")
    void theIdentifierStandsInTheModuleNamed(Word word) throws ClassNotFoundException {
        Class<?> type = Class.forName("org.jianfu." + word.module() + "." + word.type());

        assertThat(names(type)).contains(word.member());
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
        return Stream.concat(Stream.of(""), Stream.concat(fields, methods));
    }
}
