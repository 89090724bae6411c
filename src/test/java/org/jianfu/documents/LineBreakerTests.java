package org.jianfu.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTests {

    private final LineBreaker breaker = new LineBreaker(
            text -> text.codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum());

    @Test
    void noClosingMarkBeginsALine() {
        assertThat(lines("一二三四五。六", 5)).containsExactly("一二三四", "五。六");
        assertThat(lines("一二三四五”。六", 5)).containsExactly("一二三四", "五”。六");
    }

    @Test
    void noOpeningMarkEndsALine() {
        assertThat(lines("一二三四《五》六", 5)).containsExactly("一二三四", "《五》六");
    }

    @Test
    void documentNumbersYearsWordsAndDashesStayWhole() {
        assertThat(lines("减负提示〔2026〕13号", 8)).containsExactly("减负提示", "〔2026〕13号");
        assertThat(lines("一二三四2026年", 5)).containsExactly("一二三四", "2026年");
        assertThat(lines("一二三四——五", 5)).containsExactly("一二三四", "——五");
        assertThat(lines("一二三四……五", 5)).containsExactly("一二三四", "……五");
    }

    @Test
    void rareCharactersAndEmojiAreNotTornApart() {
        assertThat(lines("𠮷𠮷𠮷", 2)).containsExactly("𠮷𠮷", "𠮷");
        assertThat(lines("一👩‍👧二", 1)).containsExactly("一", "👩‍👧", "二");
    }

    @Test
    void aWordLongerThanTheLineIsBrokenRatherThanCut() {
        assertThat(lines("a".repeat(25), 5)).containsExactly("a".repeat(10), "a".repeat(10), "a".repeat(5));
    }

    @Test
    void nothingIsLostWhateverTheText() {
        for (String text : List.of("", "（", "《《《", "。。。。。。。。", "“”", "一 二  三", "abc def，（ghi）", "——……——")) {
            assertThat(String.join("", lines(text, 3))).isEqualTo(text);
        }
    }

    @Test
    void theFirstLineMayBeNarrower() {
        assertThat(breaker.lines("一二三四五六七八", 3, 5)).containsExactly("一二三", "四五六七八");
    }

    private List<String> lines(String text, double width) {
        return breaker.lines(text, width, width);
    }
}
