package org.jianfu.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBreakerTests {

    private final TitleBreaker breaker = new TitleBreaker(String::length);

    @Test
    void aShortTitleStaysOnOneLine() {
        assertThat(breaker.lines("关于示例局的工作提示", 18)).containsExactly("关于示例局的工作提示");
    }

    @Test
    void aLongTitleIsDividedEvenlyBetweenWords() {
        assertThat(breaker.lines("关于示例局未经审批召开会议问题的工作提示", 18)).containsExactly("关于示例局未经审批召开", "会议问题的工作提示");
    }

    @Test
    void threeLinesAreOfLikeLengthAndLoseNothing() {
        String title = "关于示例市示例局未经审批召开全市示例工作推进会议并要求乡镇主要负责人到会问题的工作提示";
        var lines = breaker.lines(title, 18);

        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line).hasSizeBetween(11, 18));
        assertThat(String.join("", lines)).isEqualTo(title);
    }

    @Test
    void bookTitleMarksAndNumbersAreNotTornOff() {
        var lines = breaker.lines("关于转发《示例规定》（示例〔2026〕13号）的通知", 16);

        assertThat(lines).noneMatch(line -> line.endsWith("《") || line.startsWith("》") || line.endsWith("〔"));
        assertThat(lines).anyMatch(line -> line.contains("〔2026〕13号"));
    }

    /** The dictionary of ICU takes them for two words each. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void theOfficesWordsAreNotTornWhateverTheWidth(int width) {
        String title = "关于落实基层减负规定责令限期整改台账督查调研的通知";
        assertThat(String.join("|", breaker.lines(title, width)))
                .contains("减负", "整改", "台账", "督查", "调研")
                .doesNotContain("减|负");
    }

    @Test
    void oneEndlessWordIsStillSet() {
        assertThat(String.join("", breaker.lines("x".repeat(50), 18))).isEqualTo("x".repeat(50));
    }
}
