package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LessonRendererTest {

    @Autowired
    LessonRenderer renderer;

    private String html(String markdown) {
        return renderer.render(markdown, Locale.SIMPLIFIED_CHINESE, "/policies").html();
    }

    @Test
    void aBoxSaysWhatItIs() {
        assertThat(html("::: case 三张表 {#tables}\n文字\n:::"))
                .contains("<section class=\"jl-box jl-case\">", "<h3 id=\"tables\">")
                .contains("<span class=\"jl-kind\">案例</span> 三张表</h3>", "<p>文字</p>");
    }

    @Test
    void theNameOfABoxIsInTheReadersLanguage() {
        var text = renderer.render("::: checklist\n- 一\n:::", Locale.ENGLISH, "/policies");

        assertThat(text.html()).contains("Checklist");
    }

    @Test
    void aClauseCanBeLinkedToAndItsCodeIsNotShown() {
        assertThat(html("::: clauses\n- [doc-length] 第二条：短\n:::"))
                .contains("<li id=\"clause-doc-length\">", "第二条：短")
                .doesNotContain("[doc-length]");
    }

    @Test
    void aClauseThatHoldsNoLongerSaysSo() {
        assertThat(html("::: clauses\n- [doc-2019] 旧的：少发\n- [no-such-rule] 别的\n:::"))
                .containsOnlyOnce("jl-standing")
                .contains("jl-ended");
    }

    @Test
    void aClauseLeadsToThePolicyLibraryAndShowsWhetherItsPolicyHolds() {
        assertThat(html("::: clauses\n- [doc-length] 第二条：短\n- [petition-ordinance-2005] 旧条例\n- [no-such-rule] 别的\n:::"))
                .containsSubsequence(
                        "href=\"/policies/formalism-rules#c2\"",
                        "jl-status jl-in-force\">现行有效",
                        "href=\"/policies/petition-ordinance-2005\"",
                        "jl-status jl-repealed\">已废止")
                .containsOnlyOnce("formalism-rules");
    }

    @Test
    void aRuleReadOnlyInASummarySaysSoBesideItsPolicy() {
        assertThat(html("::: clauses\n- [doc-assessment] 第三条：先评估\n:::"))
                .containsSubsequence("jl-in-force\">现行有效", "jl-standing jl-unverified\">待核");
    }

    @Test
    void tablesAndEmphasisAreKept() {
        assertThat(html("| 甲 | 乙 |\n|---|---|\n| **一** | 二 |"))
                .contains("<th>甲</th>", "<strong>一</strong>", "<td>二</td>");
    }

    @Test
    void whatWasTakenOutIsToldToTheWriter() {
        var text = renderer.render(
                "好<script>alert(1)</script>\n\n![图](https://example.com/x.png)", Locale.ENGLISH, "/policies");

        assertThat(text.html()).doesNotContain("script", "img");
        assertThat(text.remarks()).extracting(Remark::key).contains("learning.remark.removed");
    }
}
