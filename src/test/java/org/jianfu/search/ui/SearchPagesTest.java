package org.jianfu.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.awaitility.Awaitility;
import org.jianfu.search.IndexState;
import org.jianfu.search.Search;
import org.jianfu.testing.PortalTest;
import org.jianfu.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The search over plain HTTP: without an account, a session or a script. */
@PortalTest
class SearchPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Search search;

    @BeforeEach
    void theIndexIsThere() {
        Awaitility.await().until(() -> search.state().phase() == IndexState.Phase.READY);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return new Visitor().get(port, path);
    }

    private String found(String typed, String more) throws Exception {
        HttpResponse<String> answer = get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + more);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aClauseOpensWhereItStandsWithWhatWasLookedForMarked() throws Exception {
        assertThat(found("只减不增", ""))
                .containsSubsequence(
                        "条款",
                        "关于持续解决困扰基层的形式主义问题",
                        "href=\"/policies/relief-notice-2020#documents\"",
                        "文件<mark>只减不增</mark>");
    }

    @Test
    void aSectionOfALessonOpensAtItsHeading() throws Exception {
        assertThat(found("台账怎么建", ""))
                .containsSubsequence(
                        "小节",
                        "报表、台账、打卡",
                        "href=\"/learn/grassroots-exchange/forms-and-ledgers#ledgers\"",
                        "<mark>台账怎么建</mark>");
    }

    @Test
    void theNumberOfAClauseIsMarkedHoweverItWasTyped() throws Exception {
        assertThat(found("若干规定第 3 条", ""))
                .containsSubsequence("/policies/formalism-rules#c3", "<mark>第三条</mark>", "发文先评估");
    }

    @Test
    void aPolicyNeverStandsThereWithoutItsStatus() throws Exception {
        assertThat(found("信访条例", ""))
                .containsSubsequence("jl-repealed\">已废止", "href=\"/policies/petition-ordinance-2005\"");
    }

    @Test
    void oneKindIsShownAlone() throws Exception {
        assertThat(found("牌子", "&kind=case"))
                .contains("示例村的两块<mark>牌子</mark>", "aria-current=\"true\">案例")
                .doesNotContain("href=\"/policies/village-opinions\"");
    }

    @Test
    void theIssuingBodyAndTheStatusNarrowDown() throws Exception {
        assertThat(found("信访", "&in=" + URLEncoder.encode("国务院", StandardCharsets.UTF_8)))
                .contains("petition-ordinance-2005")
                .doesNotContain("href=\"/policies/petition-regulations\"");
        assertThat(found("信访", "&status=policies.PolicyStatus.REPEALED"))
                .contains("petition-ordinance-2005")
                .doesNotContain("href=\"/policies/petition-regulations\"");
    }

    @Test
    void theOtherLanguageKeepsWhatWasLookedFor() throws Exception {
        assertThat(found("formalism", "&lang=en"))
                .containsSubsequence("Search courses", "value=\"formalism\"", "Policy")
                .contains("<mark>Formalism</mark>", "/policies/formalism-rules?lang=en\"")
                .contains("q&#x3D;formalism\" lang=\"zh-CN\"");
        assertThat(found("减负", ""))
                .containsPattern("/search\\?q&#x3D;%E5%87%8F%E8%B4%9F&amp;lang&#x3D;en\" lang=\"en\"");
    }

    @Test
    void anEmptySearchSuggestsSomething() throws Exception {
        assertThat(found("  ", "")).contains("可以试试", ">三网五线</a>").doesNotContain("没有找到");
    }

    @Test
    void whatIsNotThereSaysWhatToTry() throws Exception {
        assertThat(found("鼹鼠", "")).contains("没有找到&ldquo;鼹鼠&rdquo;", "换一个说法", "可以试试");
    }

    @Test
    void whatTheFiltersHideIsSaid() throws Exception {
        assertThat(found("信访", "&kind=case&status=policies.PolicyStatus.REPEALED"))
                .contains("别的分类里有");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x>",
                "title:* AND (",
                "a|b|{0}",
                "😀",
                "\u0000\u0007",
                "%",
                "*",
                "第零条",
                "第九千九百九十九亿条",
                "～〜﹏"
            })
    void whateverIsTypedIsReadAsWords(String typed) throws Exception {
        assertThat(found(typed, ""))
                .contains("<h1 class=\"jf-whole-words\">搜索</h1>")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void anEndlessQueryIsCut() throws Exception {
        assertThat(found("减负".repeat(400), "")).contains("<h1 class=\"jf-whole-words\">搜索</h1>");
    }

    @Test
    void aPageThatIsNoNumberIsTheFirst() throws Exception {
        assertThat(found("的", "&page=-7")).contains("第 1 页");
        assertThat(found("的", "&page=2")).contains("第 2 页", "上一页");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learn", "/policies"})
    void theLibrariesHaveTheBox(String library) throws Exception {
        assertThat(get(library).body()).containsSubsequence("role=\"search\"", "action=\"/search\"", "name=\"q\"");
    }

    @Test
    void searchingOpensNoSessionAndLeavesNoCookie() throws Exception {
        assertThat(get("/search?q=jianfu").headers().allValues("Set-Cookie")).isEmpty();
    }
}
