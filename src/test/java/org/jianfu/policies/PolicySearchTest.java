package org.jianfu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.search.IndexState;
import org.jianfu.search.Search;
import org.jianfu.search.SearchRequest;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A policy is found from the moment it is published, and no longer when it is withdrawn. */
@PortalTest
class PolicySearchTest {

    private static final String CLAUSE = "## 第一条 萤火虫不开会 {#c1}\n萤火虫一律不开会。";

    @Autowired
    PolicyEditing editing;

    @Autowired
    Search search;

    @Autowired
    Units units;

    @Autowired
    TestPeople people;

    private Staff writer;
    private Staff reviewer;

    @BeforeEach
    void setUp() {
        writer = people.someone(units.all().getFirst().id(), Role.EDITOR);
        reviewer = people.someone(units.all().getFirst().id(), Role.SUPERVISOR);
        Awaitility.await().until(() -> search.state().phase() == IndexState.Phase.READY);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    private List<String> found() {
        return search.find(new SearchRequest("萤火虫", "", "", "", 1)).hits().stream()
                .map(hit -> hit.text().place().address())
                .toList();
    }

    @Test
    void aPolicyIsFoundWhileItIsPublished() {
        EditionId version = people.by(writer, () -> {
            EditionId draft = editing.add("firefly-rules", PolicyTopic.LOCAL, text());
            editing.submit(draft, editing.get(draft).seen());
            return draft;
        });
        assertThat(found()).isEmpty();

        people.as(reviewer, () -> editing.publish(version, editing.get(version).seen()));
        assertThat(found()).containsExactly("policies/firefly-rules", "policies/firefly-rules#c1");

        people.as(reviewer, () -> editing.withdraw(version, editing.get(version).seen(), "只是试一试"));
        assertThat(found()).isEmpty();
    }

    private static EditionText text() {
        var particulars =
                new PolicyParticulars("萤火虫管理办法", null, "示例市", null, null, null, LocalDate.of(2026, 1, 1), null, null);
        return new EditionText(particulars, "试写", CLAUSE);
    }
}
