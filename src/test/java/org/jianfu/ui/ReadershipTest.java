package org.jianfu.ui;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ReadershipTest {

    private static final Staff SOMEBODY = new Staff(new AccountId(1), "甲", new UnitId(1), Set.of());

    @Test
    void everybodyReadsWhereTheOfficeOpensItsCourses() {
        assertThatCode(new Readership(true, Optional::empty)::admit).doesNotThrowAnyException();
    }

    @Test
    void onlyPeopleWithAnAccountReadWhereItDoesNot() {
        assertThatThrownBy(new Readership(false, Optional::empty)::admit).isInstanceOf(AccessDeniedException.class);
        assertThatCode(new Readership(false, () -> Optional.of(SOMEBODY))::admit)
                .doesNotThrowAnyException();
    }
}
