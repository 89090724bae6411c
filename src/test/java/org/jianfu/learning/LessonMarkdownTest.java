package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LessonMarkdownTest {

    @Test
    void headingsCarryTheirNamesAndMakeTheTableOfContents() {
        var read = LessonMarkdown.read("# 一 {#one}\n\n正文\n\n## 二 **重** {#two}\n\n### 三 {#three}");

        assertThat(read.parts())
                .containsExactly(new RenderedLesson.Part("one", "一"), new RenderedLesson.Part("two", "二 重"));
    }

    @Test
    void aHeadingInABoxIsNoPartOfTheLesson() {
        var read = LessonMarkdown.read("::: case 甲\n## 标题 {#in}\n:::\n\n## 外面 {#out}");

        assertThat(read.parts()).extracting(RenderedLesson.Part::anchor).containsExactly("out");
    }

    @Test
    void aNameUsedTwiceIsToldToTheWriter() {
        var read = LessonMarkdown.read("## 一 {#same}\n\n## 二 {#same}");

        assertThat(read.remarks()).containsExactly(new Remark("learning.remark.anchorTwice", "same"));
    }

    @Test
    void aChecklistOfMoreThanSevenPointsIsToldToTheWriter() {
        var read = LessonMarkdown.read("::: checklist 甲\n" + "- 一条\n".repeat(8) + ":::");

        assertThat(read.remarks()).containsExactly(new Remark("learning.remark.checklist", 7, 8));
    }

    @Test
    void anUnclosedBoxEndsWithTheText() {
        var read = LessonMarkdown.read("::: case 甲\n第一段\n\n- 一\n- 二");

        assertThat(read.document().getFirstChild()).isInstanceOf(FencedBlock.class);
        assertThat(LessonMarkdown.words(read.document())).isEqualTo("第一段一二");
    }

    @Test
    void textAfterABoxIsOutsideIt() {
        var read = LessonMarkdown.read("::: case 甲\n- 一\n- 二\n:::\n后面");

        assertThat(LessonMarkdown.words(read.document().getLastChild())).isEqualTo("后面");
    }

    @Test
    void aBoxOfAnUnknownKindStaysVisible() {
        var read = LessonMarkdown.read("::: tip 甲\n文字\n:::");

        assertThat(LessonMarkdown.words(read.document())).contains("::: tip 甲", "文字");
    }

    @Test
    void headingsWithoutANameGetOneThatStays() {
        String once = Anchors.complete("## 一\n\n```\n## 不是标题\n```\n\n## 二 {#two}\n\n## 三");

        assertThat(once).contains("## 一 {#part-1}", "## 不是标题\n", "## 二 {#two}", "## 三 {#part-2}");
        assertThat(Anchors.complete(once)).isEqualTo(once);
    }
}
