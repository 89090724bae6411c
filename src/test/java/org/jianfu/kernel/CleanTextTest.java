package org.jianfu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void whatNobodySeesGoes() {
        assertThat(CleanText.of("一\u200b周\u200d下\u00ad发\ufeff七\u200e张\u202e报\u2060表\u0000。"))
                .isEqualTo("一周下发七张报表。");
        assertThat(CleanText.of("\u200b\u2060\ufeff")).isEmpty();
    }

    @Test
    void whatIsSeenStays() {
        for (String text : new String[] {"𠮷㑇😀", "👨‍👩‍👧", "👍🏽", "第一段\n\t第二段\r\n第三段", "A–B “引号”　全角空格"}) {
            assertThat(CleanText.of(text)).isEqualTo(text);
        }
    }

    @Test
    void halfACharacterIsSeenToBeBroken() {
        assertThat(CleanText.of("村\ud83d。")).isEqualTo("村\ufffd。");
    }
}
