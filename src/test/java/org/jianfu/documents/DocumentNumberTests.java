package org.jianfu.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentNumberTests {

    @Test
    void aNumberHasSixPointedBracketsAndNoLeadingZero() {
        assertThat(new DocumentNumber("减负提示", 2026, 3)).hasToString("减负提示〔2026〕3号");
    }

    @Test
    void aNumberIsFoundInWhateverBracketsItWasTyped() {
        String printed = new DocumentNumber("减负提示", 2026, 3).toString();
        for (String typed : new String[] {"减负提示(2026)3号", "（２０２６）３号", "[2026] 3", "〔2026〕3号", "【2026】3", "2026年3号"}) {
            assertThat(printed).contains(DocumentNumber.asPrinted(typed));
        }
    }
}
