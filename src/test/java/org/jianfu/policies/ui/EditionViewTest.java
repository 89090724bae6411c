package org.jianfu.policies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.policies.EditionId;
import org.jianfu.policies.EditionState;
import org.jianfu.policies.EditionText;
import org.jianfu.policies.Policies;
import org.jianfu.policies.PolicyEditing;
import org.jianfu.policies.PolicyParticulars;
import org.jianfu.policies.PolicyTopic;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Editors add policies, type versions, review and publish them. */
class EditionViewTest extends ViewTest {

    @Autowired
    Units units;

    @Autowired
    PolicyEditing editing;

    @Autowired
    Policies policies;

    private Staff writer;
    private Staff reviewer;

    @BeforeEach
    void anEditorSignsIn() {
        writer = people.someone(units.all().getFirst().id(), Role.EDITOR);
        reviewer = people.someone(units.all().getFirst().id(), Role.SUPERVISOR);
        people.signIn(writer);
    }

    @Test
    void anEditorAddsADocumentAndTypesItsClauses() {
        open("staff/policy-desk");
        press("收录新文件");
        field("标题").setValue("示例办法");
        field("发文机关").setValue("示例机关");
        field("地址里的短名").setValue("view-measures");
        press("收录新文件");

        reads("示例办法", "草稿", "还没有已公开的版本可以对照。");
        assertThat(area("条款").getValue()).startsWith("## 第一条");
    }

    @Test
    void aDocumentWithoutAShortNameSaysWhatIsWrong() {
        open("staff/policy-desk");
        press("收录新文件");
        field("标题").setValue("示例办法");
        field("发文机关").setValue("示例机关");
        field("地址里的短名").setValue("示例");
        press("收录新文件");

        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("“示例”不能作短名");
        assertThat(field("标题").getValue()).isEqualTo("示例办法");
    }

    @Test
    void whatCannotBeReadYetSaysWhereAndIsKept() {
        EditionId version = draft();
        open("staff/policy-desk/" + version);
        test(area("条款")).setValue("先写在前面的话");

        reads("“先写在前面的话”写在第一个“## ”标题之前");
        assertThat(editing.get(version).text().body()).isEqualTo("先写在前面的话");
    }

    @Test
    void theWriterSubmitsAndSomebodyElsePublishes() {
        EditionId version = draft();
        open("staff/policy-desk/" + version);
        press("提交审核");
        reads("待审核", "您参与了这一版的录入，请由另一位同志核对公开。");
        assertThat(offers("公开")).isFalse();

        people.signIn(reviewer);
        open("staff/policy-desk/" + version);
        press("公开");
        press("公开");

        assertThat(editing.get(version).state()).isEqualTo(EditionState.PUBLISHED);
        assertThat(policies.page("view-sample").clauses()).hasSize(1);
        reads("已公开");
    }

    @Test
    void aVersionGoesBackWithItsReason() {
        EditionId version = draft();
        editing.submit(version, editing.get(version).seen());
        people.signIn(reviewer);
        open("staff/policy-desk/" + version);
        press("退回");
        area("原因").setValue("少了一句");
        press("退回");

        reads("草稿", "原因：少了一句");
    }

    @Test
    void twoVersionsAreComparedInsideTheStaffPortal() {
        open("staff/policies/formalism-rules/compare");

        reads("整治形式主义为基层减负若干规定", "两版条款一字不差。");
    }

    private EditionId draft() {
        var particulars =
                new PolicyParticulars("示例办法", null, "示例机关", null, null, null, LocalDate.of(2025, 1, 1), null, null);
        return editing.add(
                "view-sample", PolicyTopic.LOCAL, new EditionText(particulars, "纸质文件", "## 第一条 甲 {#c1}\n先批后办。"));
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).last();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withPropertyValue(TextArea::getLabel, label).last();
    }
}
