package org.jianfu.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ＧＢ／Ｔ　９７０４ | gb/t 9704
                    減負臺賬 | 减负台账
                    第三条 | 第3条
                    第二十一条 | 第21条
                    第一百零八条 | 第108条
                    第两百条 | 第200条
                    第 ３ 条 | 第3条
                    第十二部分 | 第12部分
                    三网五线 | 三网五线
                    第一线 | 第一线
                    Café | cafe
                    """)
    void whatMeansTheSameIsTheSame(String written, String folded) {
        assertThat(Folded.of(written).text()).isEqualTo(folded);
    }

    @Test
    void eachCharacterKnowsWhereItCameFrom() {
        Folded folded = Folded.of("见第二十一条，ＯＫ");

        assertThat(folded.text()).isEqualTo("见第21条,ok");
        assertThat(folded.origins()).containsExactly(0, 1, 2, 2, 5, 6, 7, 8, 9);
    }

    @Test
    void charactersOutsideTheFirstPlaneAreKept() {
        assertThat(Folded.of("𠮷😀吉").text()).isEqualTo("𠮷😀吉");
    }

    @Test
    void aCharacterOfManyIsWrittenOut() {
        assertThat(Folded.of("㎏ﷺ").text()).startsWith("kg").hasSizeGreaterThan(10);
    }
}
