package org.jianfu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Both languages are complete, and every wording can be formatted. */
class TextsTest {

    @Test
    void everyBundleSaysTheSameThingsInBothLanguages() throws IOException {
        for (Resource chinese : bundles()) {
            var english = chinese.createRelative(
                    Objects.requireNonNull(chinese.getFilename()).replace(".properties", "_en.properties"));
            assertThat(new TreeSet<>(load(english).stringPropertyNames()))
                    .as(chinese.getFilename())
                    .isEqualTo(new TreeSet<>(load(chinese).stringPropertyNames()));
        }
    }

    @Test
    void noWordingIsEmptyAndEachIsAMessageFormat() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:text/*.properties")) {
            Properties texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key))
                        .as(file.getFilename() + " " + key)
                        .isNotBlank();
                assertThat(new MessageFormat(texts.getProperty(key))).isNotNull();
            }
        }
    }

    /** A half-width comma between Chinese characters is what a careless typist leaves behind. */
    @Test
    void chineseIsWrittenWithChinesePunctuation() throws IOException {
        for (Resource file : bundles()) {
            Properties texts = load(file);
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key))
                        .as(file.getFilename() + " " + key)
                        .doesNotContainPattern("[\\p{IsHan}][,;:?!]|[\\p{IsHan}][(]|[(][\\p{IsHan}]");
            }
        }
    }

    /** What is signed is approved 审批; editors review 审核 what they publish, in their own two modules. Who reports is 举报人. */
    @Test
    void oneThingHasOneWord() throws IOException {
        for (Resource file : bundles()) {
            Properties texts = load(file);
            boolean edited =
                    Set.of("policies.properties", "learning.properties").contains(file.getFilename());
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key))
                        .as(file.getFilename() + " " + key)
                        .doesNotContain("反映人", "投诉人", edited ? "审批" : "审核");
            }
        }
    }

    /** Except for what has to be typed in Chinese: the first words of a clause, and words for the search. */
    @Test
    void englishIsWrittenInEnglish() throws IOException {
        for (Resource chinese : bundles()) {
            Properties texts = load(chinese.createRelative(
                    Objects.requireNonNull(chinese.getFilename()).replace(".properties", "_en.properties")));
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key).replaceAll("## 第.条|(文山会海、)?文件 会议|减负|第三条|国办函〔2026〕12号", ""))
                        .as(chinese.getFilename() + " " + key)
                        .doesNotContainPattern("\\p{IsHan}");
            }
        }
    }

    private static Iterable<Resource> bundles() throws IOException {
        var all = new PathMatchingResourcePatternResolver().getResources("classpath*:text/*.properties");
        return java.util.Arrays.stream(all)
                .filter(file -> !Objects.requireNonNull(file.getFilename()).endsWith("_en.properties"))
                .toList();
    }

    private static Properties load(Resource file) throws IOException {
        Properties texts = new Properties();
        try (var reader = new java.io.InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
