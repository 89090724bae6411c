package org.jianfu.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.Test;

class ClauseMarkdownTest {

    @Test
    void aClauseIsItsNumberWhatItIsAboutItsAnchorAndWhatItSays() {
        assertThat(ClauseMarkdown.read("## 第三条 发文先评估 {#c3}\n\n先评估。\n\n再发文。"))
                .containsExactly(new ClauseText("c3", "第三条", "发文先评估", "先评估。\n\n再发文。"));
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        List<ClauseText> clauses = List.of(
                new ClauseText("c1", "第一条", "管住文件数量", "不超过上年。"),
                new ClauseText("part2", "第二部分（条号待核）", "少开会", "只开一次。"),
                new ClauseText("c7-2-5", "7.2.5", "发文字号", "不加“第”字。"),
                new ClauseText("loop", null, "闭环管理", "写明计划目标。"));

        assertThat(ClauseMarkdown.read(ClauseMarkdown.write(clauses))).isEqualTo(clauses);
    }

    @Test
    void aClauseWithoutAnAnchorGetsOneThatNobodyHas() {
        assertThat(ClauseMarkdown.read("## 第一条 甲\n一\n## 第二条 乙 {#clause-1}\n二\n## 第三条 丙\n三"))
                .extracting(ClauseText::anchor)
                .containsExactly("clause-2", "clause-1", "clause-3");
    }

    @Test
    void whatCannotBeReadSaysWhere() {
        refuses("开头的话\n## 第一条 甲\n一", "policies.refused.beforeFirst");
        refuses("## 第一条 甲 {#c1}\n一\n## 第二条 乙 {#c1}\n二", "policies.refused.anchorTwice");
        refuses("## 第一条 甲\n\n## 第二条 乙\n二", "policies.refused.emptyClause");
        refuses("## 第一条 甲\n" + "字".repeat(4001), "policies.refused.clauseTooLong");
    }

    @Test
    void anEmptyTextHasNoClauses() {
        assertThat(ClauseMarkdown.read(" \n ")).isEmpty();
    }

    private static void refuses(String text, String key) {
        assertThatThrownBy(() -> ClauseMarkdown.read(text))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }
}
