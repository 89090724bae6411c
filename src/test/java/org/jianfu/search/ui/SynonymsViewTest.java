package org.jianfu.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jianfu.kernel.Role;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SynonymsViewTest extends ViewTest {

    @Autowired
    private Units units;

    @BeforeEach
    void anEditorOpensThePage() {
        people.signIn(people.someone(units.all().getFirst().id(), Role.EDITOR));
        open("staff/synonyms");
    }

    private void type(String words) {
        write("意思一样的词", words);
        press("保存");
    }

    @Test
    void aGroupIsAddedChangedAndRemoved() {
        press("添加一组");
        type("偷梁换柱，改头换面");
        reads("偷梁换柱、改头换面");

        test($(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals("修改：偷梁换柱、改头换面"))
                        .single())
                .click();
        type("偷梁换柱、换汤不换药");
        reads("偷梁换柱、换汤不换药");

        test($(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals("删除：偷梁换柱、换汤不换药"))
                        .single())
                .click();
        press("删除");
        assertThat($(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").contains("偷梁换柱"))
                        .all())
                .isEmpty();
    }

    @Test
    void aGroupOfOneIsRefusedAndNothingTypedIsLost() {
        press("添加一组");
        type("形单影只");

        assertThat($(Div.class)
                        .withCondition(div -> div.hasClassName("jf-problem"))
                        .single()
                        .getText())
                .contains("至少要有两个不同的词");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("形单影只");
    }

    @Test
    void theStateOfTheIndexIsSaid() {
        reads("搜索索引", "重建索引");
    }
}
