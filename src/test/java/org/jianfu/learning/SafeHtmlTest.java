package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing an editor types can act in a reader's browser. */
class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<p onclick=\"alert(1)\">点我</p>",
                "<a href=\"javascript:alert(1)\">点我</a>",
                "<a href=\" &#106;avascript:alert(1)\">点我</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">点我</a>",
                "<iframe src=\"https://example.com\"></iframe>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mi//xlink:href=\"data:x,alert(1)\">",
                "<style>body{display:none}</style>",
                "<form action=\"https://example.com\"><input name=x></form>",
                "<p style=\"position:fixed\">盖住</p>",
                "<object data=x></object>",
                "<base href=\"https://example.com\">",
                "<meta http-equiv=refresh content=0>",
                "<div class=\"jf-public\">假冒</div>",
                "<p id=\"Main x\">假冒</p>"
            })
    void whatActsIsTakenOutAndNamed(String html) {
        SafeHtml safe = SafeHtml.of(html);

        assertThat(safe.html())
                .doesNotContainIgnoringCase(
                        "script", "onerror", "onclick", "javascript", "<iframe", "<svg", "style", "<form", "<object")
                .doesNotContainIgnoringCase("<base", "<meta", "<img", "jf-public", "Main x", "data:");
        assertThat(safe.removed()).isNotEmpty();
    }

    @Test
    void whatALessonNeedsStays() {
        String html =
                "<h2 id=\"why\">为什么</h2><section class=\"jl-box jl-case\"><p>a <a href=\"https://www.gov.cn/x\">b</a></p></section>";

        SafeHtml safe = SafeHtml.of(html);

        assertThat(safe.removed()).isEmpty();
        assertThat(safe.html())
                .contains("<h2 id=\"why\">", "class=\"jl-box jl-case\"", "href=\"https://www.gov.cn/x\"");
    }

    @Test
    void rareCharactersAndEmojiStayReadable() {
        assertThat(SafeHtml.of("<p>𠮷㑇👍，＜好＞</p>").html())
                .contains("𠮷㑇", "，＜好＞")
                .containsAnyOf("👍", "&#x1f44d;");
    }
}
