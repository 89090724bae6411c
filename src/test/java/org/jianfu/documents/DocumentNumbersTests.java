package org.jianfu.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jianfu.kernel.Refused;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Years far away, so that no other test asks for numbers of them. */
@PortalTest
class DocumentNumbersTests {

    @Autowired
    DocumentNumbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void eachSeriesAndYearCountsFromOne() {
        assertThat(next("notice", 2901)).hasToString("减负提示〔2901〕1号");
        assertThat(next("notice", 2901)).hasToString("减负提示〔2901〕2号");
        assertThat(next("notice", 2902)).hasToString("减负提示〔2902〕1号");
        assertThat(next("order", 2901)).hasToString("减负整改〔2901〕1号");
        assertThat(next("lead", 2901)).hasToString("线索〔2901〕1号");
    }

    @Test
    void aNumberIsGivenOnlyInsideTheTransactionThatUsesIt() {
        assertThatThrownBy(() -> numbers.next("notice", 2903)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void thirtyTwoAtOnceWithRollbacksLeaveNoGapAndNoDuplicate() throws Exception {
        var tasks = IntStream.range(0, 320).mapToObj(this::sometimesRolledBack).toList();
        var kept = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (Future<Integer> number : threads.invokeAll(tasks)) {
                kept.add(number.get());
            }
        }

        List<Integer> given =
                kept.stream().filter(number -> number > 0).sorted().toList();

        assertThat(given)
                .isEqualTo(IntStream.rangeClosed(1, given.size()).boxed().toList());
        assertThat(given).hasSize(213);
    }

    @Test
    @WithMockUser(roles = "SYSTEM_ADMIN")
    void aChangedPrefixHoldsForTheNumbersToCome() {
        String before = prefixOf("order");
        try {
            numbers.changePrefix("order", " 示减整 ");

            assertThat(next("order", 2905)).hasToString("示减整〔2905〕1号");
        } finally {
            numbers.changePrefix("order", before);
        }
    }

    @Test
    @WithMockUser(roles = "SYSTEM_ADMIN")
    void aPrefixWithBracketsOrWithoutTextIsRefused() {
        for (String prefix : List.of("", " ", "减负〔1〕", "减\n负", "字".repeat(21))) {
            assertThatThrownBy(() -> numbers.changePrefix("order", prefix)).isInstanceOf(Refused.class);
        }
    }

    @Test
    @WithMockUser(roles = "SUPERVISOR")
    void onlyTheSystemAdministratorChangesAPrefix() {
        assertThatThrownBy(() -> numbers.changePrefix("order", "别的"))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private Callable<Integer> sometimesRolledBack(int i) {
        return () -> transaction.execute(status -> {
            int number = numbers.next("notice", 2904).sequence();
            if (i % 3 == 0) {
                status.setRollbackOnly();
                return 0;
            }
            return number;
        });
    }

    private DocumentNumber next(String series, int year) {
        return transaction.execute(status -> numbers.next(series, year));
    }

    private String prefixOf(String series) {
        return numbers.series().stream()
                .filter(each -> each.code().equals(series))
                .findFirst()
                .orElseThrow()
                .prefix();
    }
}
