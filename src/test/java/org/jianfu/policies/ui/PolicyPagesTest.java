package org.jianfu.policies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The policy library over plain HTTP: small, without a session, complete without a script. */
@PortalTest
class PolicyPagesTest {

    private static final String RULES = "/policies/formalism-rules";
    private static final int FIRST_VISIT = 60 * 1024;
    private static final Pattern OWN_FILES = Pattern.compile("(?:href|src)=\"(/jianfu/[^\"]+)\"");

    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path) throws Exception {
        return new Visitor().get(port, path);
    }

    @Test
    void theLibraryNamesEachPolicyWithItsStatus() throws Exception {
        assertThat(get("/policies").body())
                .containsSubsequence(
                        "为基层减负",
                        "href=\"/policies/formalism-rules\"",
                        "整治形式主义为基层减负若干规定",
                        "jl-in-force\">现行有效",
                        "中共中央办公厅 国务院办公厅 · 2024-08-06 印发")
                .containsSubsequence("信访条例", "jl-repealed\">已废止", "国务院令第431号");
    }

    @Test
    void aPolicyTellsAllItsDatesAndWhatIsNotKnown() throws Exception {
        assertThat(read(RULES))
                .containsSubsequence("<h1 id=\"top\" class=\"jf-whole-words\">整治形式主义为基层减负若干规定</h1>", "现行有效", "可以引用。")
                .containsSubsequence("印发日期", "2024-08-06", "公布日期", "2025-08-06", "施行日期", "2024-08-06");
        assertThat(get("/policies/inspection-notice-2018").body())
                .containsSubsequence("待核实", "印发日期", "2018-10", "施行日期", "待查");
        assertThat(get("/policies/document-format-1999").body())
                .containsSubsequence("已废止", "不能再作为依据", "废止日期", "2012-07-01");
    }

    @Test
    void aClauseHasAnAddressAndSaysHowItIsKnown() throws Exception {
        assertThat(get(RULES).body())
                .containsSubsequence("href=\"#c3\"", "id=\"c3\"", "第三条", "发文先评估", "待核实", "据摘要或评论（报刊摘要），引用前请先核对原文")
                .containsSubsequence("id=\"c1\"", "据全文核对（全文转载）", "id=\"c2\"");
        assertThat(get("/policies/petition-regulations").body()).containsSubsequence("id=\"no-leak\"", "待核实", "凭记忆整理");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policies", RULES})
    void readingOpensNoSessionAndLeavesNoCookie(String path) throws Exception {
        assertThat(get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theFirstVisitIsSmall() throws Exception {
        String page = get(RULES).body();
        int bytes = size(page);
        for (String file :
                OWN_FILES.matcher(page).results().map(found -> found.group(1)).toList()) {
            bytes += size(get(file).body());
        }

        assertThat(bytes).isLessThanOrEqualTo(FIRST_VISIT);
    }

    @Test
    void theAddressChoosesEnglishAndLinksKeepIt() throws Exception {
        assertThat(get("/policies?lang=en").body())
                .contains("<html lang=\"en\"", "Burden reduction", "href=\"/policies/formalism-rules?lang=en\"");
        assertThat(get(RULES + "?lang=en").body())
                .contains("Several Provisions on Rectifying Formalism", "In force", "整治形式主义为基层减负若干规定");
    }

    @Test
    void bothLibrariesAreNamedInTheHeadOfThePage() throws Exception {
        assertThat(get(RULES).body())
                .contains("<a href=\"/learn\">业务交流课件</a>", "<a href=\"/policies\" aria-current=\"true\">政策规定</a>");
        assertThat(get("/learn").body()).contains("<a href=\"/policies\">政策规定</a>");
    }

    @Test
    void aLessonLeadsToTheClausesBehindIt() throws Exception {
        assertThat(get("/learn/grassroots-exchange/answering-a-notice").body())
                .containsSubsequence(
                        "clause-doc-assessment",
                        "href=\"/policies/formalism-rules#c3\"",
                        "jl-in-force",
                        "clause-accusation-rules",
                        "href=\"/policies/accusation-rules\"",
                        "jl-unverified\">待核实");
    }

    @Test
    void whatRestsOnAClauseIsShownBesideIt() throws Exception {
        assertThat(get(RULES).body())
                .containsSubsequence(
                        "id=\"c3\"",
                        "规定",
                        "制发文件要评估是否符合为基层减负的要求",
                        "课件",
                        "href=\"/learn/grassroots-exchange/answering-a-notice\"",
                        "案例",
                        "answering-a-notice#case-1",
                        "id=\"c4\"");
        assertThat(get(RULES + "?lang=en").body())
                .contains("href=\"/learn/grassroots-exchange/answering-a-notice?lang=en#case-1\"");
        assertThat(get("/policies/accusation-rules").body()).containsSubsequence("引用本文件的还有", "第 8 课");
    }

    @Test
    void aRepealedPolicyLeadsToWhatReplacedItAndBack() throws Exception {
        assertThat(get("/policies/petition-ordinance-2005").body())
                .containsSubsequence("已废止", "已由它代替：", "href=\"/policies/petition-regulations\"", "待核实");
        assertThat(get("/policies/petition-regulations").body())
                .containsSubsequence("代替了：", "href=\"/policies/petition-ordinance-2005\"", "已废止");
    }

    @Test
    void aVersionThatIsNotThereIsSaidSo() throws Exception {
        for (String path : List.of(
                RULES + "?version=9",
                RULES + "?version=x",
                RULES + "/compare",
                RULES + "/compare?before=1&after=9",
                "/policies/nothing/compare?before=1&after=2")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aVersionBesideItselfHasNotChanged() throws Exception {
        assertThat(get(RULES + "/compare?before=1&after=1").body())
                .contains("两版条款一字不差。", "第 1 版（2024-08-06 起施行）", "没有变化")
                .doesNotContain("<ins>", "<del>");
    }

    @Test
    void whatIsNotThereIsSaidSo() throws Exception {
        for (String path : List.of("/policies/nothing", "/policies/%F0%A0%AE%B7", "/policies/A%22%3E%3Cscript%3E")) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(read(path)).contains("没有找到这个文件").doesNotContain("<script>");
        }
    }

    /** The page as it is read: where a title may end its line is nothing one sees. */
    private String read(String path) throws Exception {
        return get(path).body().replace("<wbr>", "");
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
