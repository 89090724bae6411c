package org.jianfu.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "六盘水, liupanshui, lps",
        "钟山区, zhongshanqu, zsq",
        "市委办, shiweiban, swb",
        "六枝特区, liuzhitequ, lztq",
        "第3中学, di3zhongxue, d3zx",
        "女儿沟A村, nuergouacun, negac"
    })
    void aNameIsSpeltInFullAndByInitials(String name, String full, String initials) {
        assertThat(Spelling.of(name)).isEqualTo(new Spelling(full, initials));
    }

    @Test
    void whatHasNoReadingIsLeftOut() {
        assertThat(Spelling.of("（😀）·%_")).isEqualTo(new Spelling("", ""));
    }
}
