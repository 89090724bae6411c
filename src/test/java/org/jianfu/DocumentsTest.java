package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents promise a reader can be found. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+(?= )");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Tests?)`");
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

    @Test
    void everyTestTheThreatModelNamesIsThere() throws IOException {
        List<String> named = found(TEST, Path.of("docs/threat-model.md"), 1);
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            Set<String> tests = sources.map(source -> source.getFileName().toString())
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(named)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(name -> assertThat(tests).contains(name));
        }
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
