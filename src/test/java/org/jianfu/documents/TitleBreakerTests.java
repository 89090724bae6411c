package org.jianfu.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void oneEndlessWordIsStillSet() {
        assertThat(String.join("", breaker.lines("x".repeat(50), 18))).isEqualTo("x".repeat(50));
    }
}
