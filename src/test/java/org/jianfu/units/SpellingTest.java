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
        "第12中学, di12zhongxue, d12zx",
        "长顺县, changshunxian, csx",
        "银行, yinhang, yh",
        "会计核算中心, kuaijihesuanzhongxin, kjhszx",
        "重庆, chongqing, cq",
        "重点办, zhongdianban, zdb",
        "音乐学院, yinyuexueyuan, yyxy",
        "单县, shanxian, sx",
        "单位, danwei, dw",
        "行政审批局, xingzhengshenpiju, xzspj",
        "解放乡, jiefangxiang, jfx",
        "女儿沟A村, nuergouacun, negac"
    })
    void aNameIsSpeltInFullAndByInitials(String name, String full, String initials) {
        assertThat(Spelling.of(name)).isEqualTo(new Spelling(full, initials));
    }

    @ParameterizedTest
    @CsvSource({
        "长顺县, zhangshunxian",
        "银行, yinxing",
        "乐民镇, yueminzhen",
        "乐民镇, leminzhen",
        "单家村, danjiacun",
        "单家村, shanjiacun",
        "解家村, xiejiacun",
        "女儿沟, nvergou"
    })
    void anotherReadingIsUnderstoodToo(String name, String typed) {
        assertThat(Spelling.all(name)).extracting(Spelling::full).contains(typed);
    }

    @Test
    void theUsualReadingComesFirst() {
        assertThat(Spelling.all("会计局")).first().isEqualTo(new Spelling("kuaijiju", "kjj"));
    }

    @Test
    void whatHasNoReadingIsLeftOut() {
        assertThat(Spelling.of("（😀）·%_")).isEqualTo(new Spelling("", ""));
    }
}
