package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jianfu.policies.ClauseReference;
import org.jianfu.policies.PolicyReferences;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What rests on a clause is shown beside it: its rules, the lessons about it and their cases. */
@PortalTest
class LessonReferencesTest {

    @Autowired
    PolicyReferences references;

    private PolicyReferences.Of to(String policy) {
        return references.to(policy, Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void aClauseNamesItsRulesThenTheLessonsThenTheirCases() {
        assertThat(to("formalism-rules").clause("c3"))
                .extracting(ClauseReference::kindKey)
                .startsWith("rules.reference", "learning.reference")
                .endsWith("learning.BlockKind.CASE");
    }

    @Test
    void aLessonIsFoundFromTheRuleItCites() {
        assertThat(to("formalism-rules").clause("c3"))
                .filteredOn(reference -> reference.kindKey().equals("learning.reference"))
                .extracting(ClauseReference::title, ClauseReference::publicAddress)
                .anySatisfy(found -> assertThat(found.toList())
                        .containsExactly("第 8 课 收到提示，签收、改正、回复", "learn/grassroots-exchange/answering-a-notice"));
    }

    @Test
    void aCaseIsLinkedWhereItStandsInItsLesson() {
        assertThat(to("formalism-rules").clause("c3"))
                .filteredOn(reference -> reference.title().equals("示例市甲局的第一稿和第二稿"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.publicAddress()).isEqualTo("learn/grassroots-exchange/answering-a-notice#case-1");
                    assertThat(found.staffAddress())
                            .isEqualTo("staff/learning/grassroots-exchange/answering-a-notice#case-1");
                });
    }

    @Test
    void aRuleWhoseYearIsOverSaysSo() {
        assertThat(to("relief-notice-2019").clause("documents"))
                .first()
                .satisfies(rule -> assertThat(rule.over()).isTrue());
    }

    @Test
    void whatNamesAPolicyAsAWholeHasNoClause() {
        assertThat(to("accusation-rules").all())
                .filteredOn(reference -> reference.kindKey().equals("learning.reference"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference.anchor()).isNull());
    }

    @Test
    void aPolicyNobodyCitesHasNone() {
        assertThat(to("document-format-1999").all()).isEmpty();
    }
}
