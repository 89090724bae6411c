package org.jianfu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianfu.policies.PolicyComparison.Change;
import org.jianfu.policies.PolicyComparison.Row;
import org.junit.jupiter.api.Test;

/** Two versions of a policy, clause beside clause. */
class PolicyComparisonTest {

    private static final PolicyHead HEAD = new PolicyHead(
            "sample",
            PolicyTopic.LOCAL,
            1,
            new PolicyParticulars("示例办法", null, "示例机关", null, null, null, null, null, null),
            PolicyStatus.UNVERIFIED,
            new Proof(Confidence.COPY, "示例来源"));

    @Test
    void clausesMeetByTheirAnchorsWhateverTheirNumbers() {
        var rows =
                compare(List.of(clause("c1", "第一条", "先批后办", "不得随意开展。")), List.of(clause("c1", "第二条", "先批后办", "不得开展。")));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(row.before().title()).extracting("words").containsExactly("第一", "条 先批后办");
            assertThat(row.before().body())
                    .filteredOn("changed", true)
                    .extracting("words")
                    .containsExactly("随意");
            assertThat(row.after().body()).filteredOn("changed", true).isEmpty();
        });
    }

    @Test
    void withoutACommonAnchorTheyMeetByTheirNumbers() {
        var rows = compare(List.of(clause("c1", "第一条", "甲", "一")), List.of(clause("clause-1", "第一条", "甲", "一")));

        assertThat(rows).extracting(Row::change).containsExactly(Change.SAME);
    }

    @Test
    void theSameNumberForSomethingElseIsOneClauseTakenOutAndOneAdded() {
        var rows = compare(
                List.of(clause("c5", "第五条", "每月报表", "各单位每月5日前报送统计表。")),
                List.of(clause("c6", "第五条", "自动统计", "由门户统计，不再报表。")));

        assertThat(rows).extracting(Row::change).containsExactlyInAnyOrder(Change.ADDED, Change.REMOVED);
    }

    @Test
    void whatWasTakenOutStandsWhereItStood() {
        var rows = compare(
                List.of(clause("a", "第一条", "甲", "一"), clause("b", "第二条", "乙", "二"), clause("c", "第三条", "丙", "三")),
                List.of(clause("a", "第一条", "甲", "一"), clause("c", "第四条", "丙", "三"), clause("d", "第五条", "丁", "四")));

        assertThat(rows)
                .extracting(Row::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.CHANGED, Change.ADDED);
        assertThat(rows.get(1).after()).isNull();
        assertThat(rows.get(3).before()).isNull();
    }

    @Test
    void onlyTheClauseThatChangedItsPlaceHasMoved() {
        var rows = compare(
                List.of(clause("a", null, "甲", "一"), clause("b", null, "乙", "二"), clause("c", null, "丙", "三")),
                List.of(clause("c", null, "丙", "三"), clause("a", null, "甲", "一"), clause("b", null, "乙", "二")));

        assertThat(rows).extracting(row -> row.after().anchor()).containsExactly("c", "a", "b");
        assertThat(rows).extracting(Row::moved).containsExactly(true, false, false);
        assertThat(rows).extracting(Row::change).containsOnly(Change.SAME);
    }

    @Test
    void nothingIsLostOrToldTwice() {
        List<ClauseText> earlier =
                List.of(clause("a", "第一条", "甲", "一"), clause("b", "第二条", "乙", "二"), clause("c", "第三条", "丙", "三"));
        List<ClauseText> later =
                List.of(clause("c", "第一条", "丙", "三"), clause("x", "第二条", "新", "新"), clause("b", "第三条", "乙", "二"));

        var rows = compare(earlier, later);

        assertThat(rows).filteredOn(row -> row.before() != null).hasSize(3);
        assertThat(rows).filteredOn(row -> row.after() != null).hasSize(3);
    }

    private static List<Row> compare(List<ClauseText> earlier, List<ClauseText> later) {
        return PolicyComparison.of(HEAD, earlier, HEAD, later).rows();
    }

    private static ClauseText clause(String anchor, String number, String heading, String body) {
        return new ClauseText(anchor, number, heading, body);
    }
}
