package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A lesson is cut where a reader can be led to. */
class LessonSectionsTest {

    private static final String LESSON = """
            开头的话。

            ## 先数 {#count}

            1. 一件；
            2. **两**件。

            | 甲 | 乙 |
            |---|---|
            | 丙 | 丁 |

            ::: say 别人说“都报了”
            “不报。”
            :::

            ### 再细看

            细看。

            ::: case 一张纸 {#case-1}
            - **3月2日**，放纸。
            :::

            ::: checklist 对照
            - 有依据
            :::
            """;

    private final LessonSections.Of cut = LessonSections.read(LESSON);

    @Test
    void aSectionHasItsListsTablesAndWhatToSay() {
        assertThat(cut.sections().getFirst())
                .isEqualTo(new LessonSections.Section(
                        "count", "先数", false, "一件；\n两件。\n甲　乙　丙　丁\n别人说“都报了”\n“不报。”\n再细看\n细看。"));
    }

    @Test
    void aCaseStandsForItself() {
        assertThat(cut.sections())
                .hasSize(2)
                .last()
                .isEqualTo(new LessonSections.Section("case-1", "一张纸", true, "3月2日，放纸。"));
    }

    @Test
    void whatHasNoAnchorBelongsToTheLesson() {
        assertThat(cut.text()).isEqualTo("开头的话。\n对照\n有依据");
    }

    @Test
    void nothingOfTheLessonIsLost() {
        assertThat(LessonSections.read("没有标题的课。").text()).isEqualTo("没有标题的课。");
    }
}
