package org.jianfu.learning.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianfu.learning.LessonHead;
import org.jianfu.learning.RenderedLesson;
import org.jianfu.learning.SectionWay;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts what other modules offer beside a section right under its heading, where one reads when one wants it. */
@Component
class SectionWays {

    /** Headings of the first order, as the sanitiser leaves them. */
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([a-z][a-z0-9-]*)\">(.*?)</h2>", Pattern.DOTALL);

    private final List<SectionWay> modules;

    SectionWays(List<SectionWay> modules) {
        this.modules = modules;
    }

    /**
     * The same text with the ways in it.
     *
     * @param wording a text key with what stands in it, in the reader's language
     */
    RenderedLesson with(RenderedLesson text, LessonHead lesson, BiFunction<String, Object[], String> wording) {
        Map<String, SectionWay.Way> ways = new LinkedHashMap<>();
        List<String> anchors =
                text.parts().stream().map(RenderedLesson.Part::anchor).toList();
        modules.forEach(module -> ways.putAll(module.from(lesson.course(), lesson.lesson(), anchors)));
        String html = HEADING.matcher(text.html()).replaceAll(heading -> {
            SectionWay.Way way = ways.get(heading.group(1));
            return Matcher.quoteReplacement(
                    way == null ? heading.group() : heading.group() + link(way, heading.group(2), wording));
        });
        return new RenderedLesson(html, text.parts(), text.remarks());
    }

    private static String link(SectionWay.Way way, String heading, BiFunction<String, Object[], String> wording) {
        String words = wording.apply(way.textKey(), way.args().toArray());
        String section = HtmlUtils.htmlUnescape(heading.replaceAll("<[^>]*>", ""));
        return "<p class=\"jl-quiet\"><a href=\"" + HtmlUtils.htmlEscape(way.address()) + "\" aria-label=\""
                + HtmlUtils.htmlEscape(words + "：" + section) + "\">" + HtmlUtils.htmlEscape(words) + "</a></p>";
    }
}
