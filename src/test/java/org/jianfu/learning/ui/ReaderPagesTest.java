package org.jianfu.learning.ui;

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

/** The plain pages over plain HTTP: small, without a session, complete without a script. */
@PortalTest
class ReaderPagesTest {

    private static final String LESSON = "/learn/sample-course/first";
    private static final int FIRST_VISIT = 60 * 1024;
    private static final Pattern OWN_FILES = Pattern.compile("(?:href|src)=\"(/jianfu/[^\"]+)\"");

    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path) throws Exception {
        return new Visitor().get(port, path);
    }

    /** The page as it is read: where a title may end its line is nothing one sees. */
    private String read(String path) throws Exception {
        return get(path).body().replace("<wbr>", "");
    }

    @Test
    void theShelfLeadsToTheCourseAndTheCourseToItsLessons() throws Exception {
        assertThat(get("/learn").body()).contains("href=\"/learn/sample-course\"", "示例课程", "共 2 课");
        assertThat(get("/learn/sample-course").body())
                .contains("href=\"/learn/sample-course/first\"", "href=\"/learn/sample-course/second\"", "开头", "往下走");
    }

    @Test
    void aLessonIsThereWithItsPartsAndNeighbours() throws Exception {
        assertThat(read(LESSON))
                .contains("<h1 id=\"top\" class=\"jf-whole-words\">一张表报几次</h1>", "href=\"#count\"", "id=\"count\"")
                .contains("第 1 课，共 2 课", "rel=\"next\" href=\"/learn/sample-course/second\"")
                .doesNotContain("rel=\"prev\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learn", "/learn/sample-course", LESSON})
    void readingOpensNoSessionAndLeavesNoCookie(String path) throws Exception {
        assertThat(get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theFirstVisitIsSmall() throws Exception {
        String page = get(LESSON).body();
        int bytes = size(page);
        for (String file :
                OWN_FILES.matcher(page).results().map(found -> found.group(1)).toList()) {
            bytes += size(get(file).body());
        }

        assertThat(bytes).isLessThanOrEqualTo(FIRST_VISIT);
    }

    @Test
    void theAddressChoosesEnglishAndLinksKeepIt() throws Exception {
        assertThat(get(LESSON + "?lang=en").body())
                .contains(
                        "<html lang=\"en\"", "One table, reported once", "href=\"/learn/sample-course/second?lang=en\"")
                .contains("lang=\"zh-CN\">\n<p>基层", "The text of the courses is in Chinese.");
    }

    @Test
    void nothingButThePagesOwnFilesMayAct() throws Exception {
        assertThat(get(LESSON).headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
        assertThat(get(LESSON).body()).doesNotContain("<script>", "style=\"", "onclick");
    }

    @Test
    void whatIsNotThereIsSaidSo() throws Exception {
        for (String path : List.of(
                "/learn/nothing",
                "/learn/sample-course/nothing",
                "/learn/sample-course/introduction",
                "/learn/%F0%A0%AE%B7",
                "/learn/sample-course/A%22%3E%3Cscript%3E")) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(read(path)).contains("没有找到这一课").doesNotContain("<script>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/learn/..%2f..%2fetc%2fpasswd", "/learn/%2e%2e/%2e%2e/x", "/learn/sample-course/..%5c..%5cx"})
    void anAddressThatClimbsLeadsNowhere(String path) throws Exception {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
