package org.jianfu.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentNumberTests {

    @Test
    void aNumberHasSixPointedBracketsAndNoLeadingZero() {
        assertThat(new DocumentNumber("减负提示", 2026, 3)).hasToString("减负提示〔2026〕3号");
    }
}
