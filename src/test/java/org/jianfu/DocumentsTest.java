package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents promise a reader can be found. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+(?= )");
    private static final Pattern NAME = Pattern.compile("`(?=[\\w.-]*\\.)[\\w.-]+`");

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        assertThat(found(LINK, document, 1))
                .allSatisfy(
                        target -> assertThat(document.resolveSibling(target)).exists());
    }

    /** Wordings differ; what can be typed, and the order of things, does not. */
    @ParameterizedTest
    @CsvSource({"README.md, README.zh-CN.md", "docs/settings.md, docs/settings.zh-CN.md"})
    void bothLanguagesTellTheSame(Path english, Path chinese) throws IOException {
        assertThat(found(HEADING, chinese, 0)).isEqualTo(found(HEADING, english, 0));
        assertThat(found(NAME, chinese, 0)).containsExactlyInAnyOrderElementsOf(found(NAME, english, 0));
    }

    static Stream<Path> documents() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            var inside = docs.filter(file -> file.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("README.zh-CN.md")), inside.stream());
        }
    }

    private static List<String> found(Pattern pattern, Path document, int group) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map((MatchResult match) -> match.group(group))
                .toList();
    }
}
