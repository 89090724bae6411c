package org.jianfu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a policy stands is told from its dates. */
class PolicyStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Proof READ = new Proof(Confidence.COPY, "示例来源");
    private static final Proof REMEMBERED = new Proof(Confidence.MEMORY, "示例来源");

    @Test
    void whatHasBegunAndWasReadIsInForce() {
        assertThat(status(dates(TODAY, null), READ)).isEqualTo(PolicyStatus.IN_FORCE);
    }

    @Test
    void whatBeginsTomorrowIsNotYetInForce() {
        assertThat(status(dates(TODAY.plusDays(1), null), READ)).isEqualTo(PolicyStatus.NOT_YET);
    }

    @Test
    void onTheDayOfItsRepealItHoldsNoLonger() {
        LocalDate begin = LocalDate.of(2005, 5, 1);
        assertThat(status(dates(begin, TODAY.plusDays(1)), READ)).isEqualTo(PolicyStatus.IN_FORCE);
        assertThat(status(dates(begin, TODAY), READ)).isEqualTo(PolicyStatus.REPEALED);
        assertThat(status(dates(begin, TODAY), REMEMBERED)).isEqualTo(PolicyStatus.REPEALED);
    }

    @Test
    void whatNobodyComparedOrWhoseFirstDayIsUnknownIsUnverified() {
        assertThat(status(dates(TODAY, null), REMEMBERED)).isEqualTo(PolicyStatus.UNVERIFIED);
        assertThat(status(dates(null, null), READ)).isEqualTo(PolicyStatus.UNVERIFIED);
    }

    @Test
    void theVersionInForceIsTheLastThatHasBegunAndTheOneBeforeIsAmended() {
        PolicyEdition first = edition(1, LocalDate.of(2020, 1, 1));
        PolicyEdition second = edition(2, LocalDate.of(2025, 1, 1));
        PolicyEdition third = edition(3, TODAY.plusDays(1));
        Editions policy = new Editions(List.of(third, first, second), TODAY);

        assertThat(policy.current()).isSameAs(second);
        assertThat(policy.statusOf(first)).isEqualTo(PolicyStatus.AMENDED);
        assertThat(policy.statusOf(second)).isEqualTo(PolicyStatus.IN_FORCE);
        assertThat(policy.statusOf(third)).isEqualTo(PolicyStatus.NOT_YET);
    }

    @Test
    void whereNoVersionHasBegunTheFirstToComeIsShown() {
        PolicyEdition only = edition(1, TODAY.plusDays(9));

        assertThat(new Editions(List.of(only), TODAY).current()).isSameAs(only);
    }

    private static PolicyStatus status(PolicyParticulars policy, Proof proof) {
        return PolicyStatus.of(policy, proof, false, TODAY);
    }

    private static PolicyEdition edition(int number, LocalDate effective) {
        return PolicyEdition.draft(
                new Policy("sample", PolicyTopic.LOCAL, 1),
                number,
                new EditionText(dates(effective, null), "示例来源", ""),
                new AccountId(1));
    }

    private static PolicyParticulars dates(@Nullable LocalDate effective, @Nullable LocalDate repealed) {
        return new PolicyParticulars("示例规定", null, "示例机关", null, null, null, effective, repealed, null);
    }
}
