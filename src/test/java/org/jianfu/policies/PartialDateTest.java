package org.jianfu.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jianfu.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2018-10,2018-10",
        "2018年10月,2018-10",
        "2018.3,2018-03",
        "2024-08-06,2024-08-06",
        "2024年8月6日,2024-08-06",
        "' 2024/8/6 ',2024-08-06"
    })
    void anyUsualSpellingIsRead(String written, String read) {
        assertThat(PartialDate.parse(written)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018", "2018-13", "2023-02-29", "去年", "2024-08-06x"})
    void whatIsNoDateIsRefused(String written) {
        assertThatThrownBy(() -> PartialDate.parse(written))
                .isInstanceOf(Refused.class)
                .hasMessage("policies.refused.date");
    }
}
