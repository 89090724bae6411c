package org.jianfu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseWordsTest {

    @ParameterizedTest
    @CsvSource({
        "关于落实基层减负规定的工作提醒, 关于|落实|基层|减负|规定的|工作|提醒",
        "关于责令限期整改的通知, 关于|责令|限期|整改的|通知",
        "示例市委办公室党内政治生态活页, 示例|市委|办公室|党内政治生态|活页",
        "整治形式主义为基层减负若干规定, 整治|形式主义|为基层|减负|若干|规定",
        "不留痕也能算数, 不留痕|也能|算数",
        "代为登记, 代为登记",
    })
    void aLineEndsBetweenWords(String title, String words) {
        assertThat(String.join("|", ChineseWords.of(title))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"减负", "台账", "整改", "督查", "调研", "办公室", "责任状", "工作群", "形式主义"})
    void theOfficesWordsStayWhole(String word) {
        assertThat(ChineseWords.of("关于示例" + word + "情况的通报"))
                .anySatisfy(piece -> assertThat(piece).contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "减", "Jianfu 减负", "关于《示例规定》（示例〔2026〕13号）的通知", "&amp;减负<b>", "𠮷野家减负😀"})
    void nothingIsLostAndNothingButChineseIsDivided(String text) {
        assertThat(String.join("", ChineseWords.of(text))).isEqualTo(text);
        assertThat(ChineseWords.of(text).toString()).doesNotContain("& ", "amp, ", "〔, ");
    }

    @Test
    void aBreakIsAllowedBesideOtherScripts() {
        assertThat(ChineseWords.mayBreak("用App减负", 1)).isTrue();
        assertThat(ChineseWords.mayBreak("用App减负", 5)).isFalse();
    }
}
