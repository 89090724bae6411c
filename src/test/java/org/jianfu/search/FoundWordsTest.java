package org.jianfu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundWordsTest {

    private static String marked(String typed, String text) {
        return written(new FoundWords(Wanted.of(typed, SynonymGroups.NONE).marks()).mark(text));
    }

    private static String written(List<FoundWords.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "减负, 为基层减负的通知, 为基层[减负]的通知",
        "減負, 为基层减负, 为基层[减负]",
        "第3条, 见第三条。, 见[第三条]。",
        "国办函2026 12号, 国办函〔2026〕12号, [国办函〔2026]〕[12号]",
        "ＧＢ, GB/T 9704, [GB]/T 9704",
        "meeting, Meetings and documents, [Meetings] and documents",
        "inspect, uninspected, uninspected",
        "报表台账, 报表、台账、打卡, [报表、台账]、打卡",
        "没有, 𠮷没有😀, 𠮷[没有]😀"
    })
    void whatWasLookedForIsMarkedAsItIsWritten(String typed, String text, String marked) {
        assertThat(marked(typed, text)).isEqualTo(marked);
    }

    @Test
    void aLongTextIsShownAroundWhatWasFound() {
        String text = "开头的话。".repeat(60) + "要紧的是减负。" + "后面的话。".repeat(60);

        List<FoundWords.Piece> excerpt = new FoundWords(List.of("减负")).excerpt(text);

        assertThat(written(excerpt))
                .startsWith("…")
                .contains("要紧的是[减负]。")
                .endsWith("…")
                .hasSizeLessThan(140);
    }

    @Test
    void aTextWithoutTheWordIsShownFromItsBeginning() {
        assertThat(written(new FoundWords(List.of("减负")).excerpt("一二三。".repeat(100))))
                .startsWith("一二三。一二三。")
                .endsWith("…");
    }
}
