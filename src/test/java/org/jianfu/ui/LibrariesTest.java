package org.jianfu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibrariesTest {

    private static final Library COURSES = new Library(1, "learn", "learning.library");
    private static final Library POLICIES = new Library(2, "policies", "policies.library");

    @Test
    void theyComeInTheirOrder() {
        assertThat(libraries(true).open()).containsExactly(COURSES, POLICIES);
    }

    @Test
    void whereOneHasToSignInFirstNoneIsOpen() {
        assertThat(libraries(false).open()).isEmpty();
        assertThat(libraries(false).all()).containsExactly(COURSES, POLICIES);
    }

    @Test
    void aPageBelongsToTheLibraryAboveIt() {
        assertThat(POLICIES.holds("/policies")).isTrue();
        assertThat(POLICIES.holds("/policies/formalism-rules")).isTrue();
        assertThat(POLICIES.holds("/policies-elsewhere")).isFalse();
    }

    @Test
    void itsAddressKeepsTheReadersLanguage() {
        assertThat(COURSES.address(Locale.SIMPLIFIED_CHINESE)).isEqualTo("learn");
        assertThat(COURSES.address(Locale.ENGLISH)).isEqualTo("learn?lang=en");
    }

    private static Libraries libraries(boolean everybody) {
        return new Libraries(List.of(POLICIES, COURSES), new Readership(everybody, Optional::empty));
    }
}
