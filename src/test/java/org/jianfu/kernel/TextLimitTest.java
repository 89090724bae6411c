package org.jianfu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextLimitTest {

    private static final TextLimit FIVE = new TextLimit(5);

    @Test
    void aCharacterIsOneHoweverItIsStored() {
        assertThat(FIVE.require("𠮷𠮷𠮷𠮷𠮷")).hasSize(10);
        refused(() -> FIVE.require("𠮷𠮷𠮷𠮷𠮷𠮷"), "kernel.refused.tooLong");
    }

    @Test
    void spaceAroundATextDoesNotCount() {
        assertThat(FIVE.require("　一二三四五 \n")).isEqualTo("一二三四五");
    }

    @Test
    void whatMayBeLeftOutMayBeEmptyAndNotTooLong() {
        assertThat(FIVE.atMost("  ")).isEmpty();
        refused(() -> FIVE.atMost("一二三四五六"), "kernel.refused.tooLong");
        refused(() -> FIVE.require("  "), "kernel.refused.blank");
    }

    private static void refused(Runnable action, String key) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
