package org.jianfu.units.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.jianfu.kernel.Role;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.ViewTest;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.FormDialog;
import org.jianfu.units.NewUnit;
import org.jianfu.units.Unit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UnitsPageTest extends ViewTest {

    @Autowired
    private Units units;

    @Autowired
    private TestPeople people;

    private Unit city;
    private Unit bureau;

    @BeforeEach
    void plant() {
        city = units.add(new NewUnit("示例丙市", "", UnitCategory.CITY, null));
        bureau = units.add(new NewUnit("示例丙市蘑菇局", "蘑菇局", UnitCategory.DEPARTMENT, city.id()));
    }

    @Test
    void aReaderFindsAUnitButNothingToChange() {
        people.signIn(people.someone(city.id(), Role.CASE_HANDLER));
        openPage("q=mgj&unit=" + bureau.id());

        assertThat($(H2.class).all()).extracting(H2::getText).contains("示例丙市蘑菇局");
        assertThat(rows()).isEqualTo(1);
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("更名", "更改");
    }

    @Test
    void whatIsNotFoundSaysWhatToTryNext() {
        people.signIn(people.someone(city.id(), Role.CASE_HANDLER));
        openPage("q=没有这个单位");

        assertThat($(EmptyState.class).single().isVisible()).isTrue();
    }

    @Test
    void theAdministratorRenamesAUnitAndTheHistoryShowsIt() {
        people.signIn(people.someone(city.id(), Role.SYSTEM_ADMIN));
        openPage("unit=" + bureau.id());

        click("更名");
        field("名称").setValue("示例丙市食用菌局");
        field("依据").setValue("示例编〔2026〕3号");
        act();

        assertThat(units.nameOf(bureau.id())).isEqualTo("示例丙市食用菌局");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("示例丙市食用菌局");
        assertThat($(UnitsPage.class).single().getElement().getTextRecursively())
                .contains("更名为");
    }

    @Test
    void aRefusalIsSaidInTheDialogAndKeepsWhatWasTyped() {
        people.signIn(people.someone(city.id(), Role.SYSTEM_ADMIN));
        openPage("unit=" + bureau.id());

        click("更名");
        field("名称").setValue("示例丙市食用菌局");
        act();

        assertThat($(FormDialog.class).single().isOpened()).isTrue();
        assertThat(field("名称").getValue()).isEqualTo("示例丙市食用菌局");
        assertThat(units.nameOf(bureau.id())).isEqualTo("示例丙市蘑菇局");
    }

    private void openPage(String query) {
        UI.getCurrent().navigate(UnitsPage.class, QueryParameters.fromString(query));
    }

    private void click(String caption) {
        test($(Button.class).withText(caption).first()).click();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private void act() {
        test($(Button.class).withText("更名").last()).click();
    }
}
