package org.jianfu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpFailureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "421 | 4.7.0 Try again later, closing connection",
                "451 | 4.3.0 try later",
                "450 | 4.2.0 Greylisted",
                "452 | 4.2.2 mailbox full",
                "530 | 5.7.0 Authentication required",
                "550 | Connection frequency limited",
                "550 | 5.7.1 发信频率超限，请稍后重试",
                "550 | User has exceeded its rate limit",
                "550 | 5.2.2 user over quota",
                "552 | 5.3.4 message size",
                "552 | Requested mail action aborted",
                "554 | Sorry, try again later",
                "554 | 5.3.2 system not accepting messages",
                "554 | 系统繁忙"
            })
    void whatCanPassByItselfIsToldByItsSense(int code, String answer) {
        assertThat(SmtpFailure.answered(code, answer).passing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 | 5.1.1 no such user",
                "550 | User not found",
                "550 | 用户不存在",
                "551 | User not local",
                "553 | 5.1.3 Invalid address",
                "554 | 5.7.1 Relay access denied",
                "554 | DT:SPM 被判为垃圾邮件"
            })
    void whatTheServerRefusesForGoodDoesNotPass(int code, String answer) {
        assertThat(SmtpFailure.answered(code, answer).passing()).isFalse();
    }
}
