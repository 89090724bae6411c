package org.jianfu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CategoryId MEETINGS = new CategoryId(2);

    @Test
    void asksForNothingButTheStoryAndItsKind() {
        assertThat(form("一天四个会").check(TODAY)).isEqualTo(MEETINGS);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(form("𠮷".repeat(20_000)).check(TODAY)).isEqualTo(MEETINGS);
    }

    @Test
    void saysByHowMuchAStoryIsTooLong() {
        assertRefused(form("😀".repeat(20_003)), "intake.refused.story.long", 20_000, 3);
    }

    @Test
    void wantsAStory() {
        assertRefused(form(" \n　"), "intake.refused.story.empty");
    }

    @Test
    void wantsAKind() {
        assertRefused(
                new ReportForm(null, "会太多", AccusedUnit.UNSURE, Occurrence.UNSURE, null), "intake.refused.category");
    }

    @Test
    void doesNotTakeADayThatHasNotCome() {
        assertRefused(
                new ReportForm(MEETINGS, "会太多", AccusedUnit.UNSURE, Occurrence.on(TODAY.plusDays(1)), null),
                "intake.refused.date.future");
    }

    @Test
    void keepsEveryCharacterButHalfASurrogatePair() {
        String odd = "㑇𠮷👨‍👩‍👧\u0000\u200b e\u0301";

        assertThat(form(odd).story()).isEqualTo(odd);
        assertThat(form("a\ud842b").story()).isEqualTo("a\ufffdb");
    }

    @Test
    void takesABlankContactAsNone() {
        assertThat(new ReportForm(MEETINGS, "会", AccusedUnit.UNSURE, Occurrence.UNSURE, "  ").contact())
                .isNull();
    }

    private static ReportForm form(String story) {
        return new ReportForm(MEETINGS, story, AccusedUnit.UNSURE, Occurrence.UNSURE, null);
    }

    private static void assertRefused(ReportForm form, String key, Object... args) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> form.check(TODAY))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.args()).containsExactly(args);
                });
    }
}
