package org.jianfu.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({
        "减负, 减负",
        "报表、台账, 报表 表台 台账",
        "表, 表",
        "第3条规定, 第 3 条规 规定",
        "压减30%至50%, 压减 30 至 50",
        "meetings and documents, meet and document"
    })
    void chineseIsCutIntoPairs(String folded, String pairs) {
        assertThat(Tokens.pairs(folded)).isEqualTo(pairs);
    }

    @ParameterizedTest
    @CsvSource({"减负, 减 负", "第3条规定, 第 3 条 规 定", "gb/t 9704-2012, gb t 9704 2012", "😀, ''"})
    void orIntoSingleCharacters(String folded, String singles) {
        assertThat(Tokens.singles(folded)).isEqualTo(singles);
    }

    @ParameterizedTest
    @CsvSource({
        "国办函〔2026〕12号, 国办函202612",
        "国办函 (2026) 第 12 号, 国办函202612",
        "gb/t 9704-2012, gbt97042012",
        "形式主义, ''",
        "12, ''"
    })
    void aDocumentNumberIsOnePiece(String folded, String typed) {
        assertThat(DocumentNumber.typed(folded)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"银行会计, yinhangkuaiji", "银行会计, yinxingkuaiji", "银行会计, kuaiji", "银行会计, huiji", "第3中学, 3zhongxue"})
    void aTitleIsTypedFromEachOfItsCharactersOn(String title, String typed) {
        assertThat(TypedPinyin.full(title).split(" ")).contains(typed);
    }

    @ParameterizedTest
    @CsvSource({"三网五线, swwx", "三网五线, wx"})
    void orByItsInitials(String title, String typed) {
        assertThat(TypedPinyin.initials(title).split(" ")).contains(typed);
    }
}
