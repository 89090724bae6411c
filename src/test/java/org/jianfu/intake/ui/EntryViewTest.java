package org.jianfu.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.jianfu.chain.InventedCity;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Channel;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EntryViewTest extends ViewTest {

    private static final String STORY = "来电：每周三张内容一样的表。";

    @Autowired
    private Categories categories;

    @BeforeEach
    void aHandlerAtTheTelephone(@Autowired Units units, @Autowired Desks desks) {
        people.signIn(InventedCity.anew(units, desks, people).handler);
        open("staff/entry");
    }

    @Test
    void aCallIsWrittenDownOnOnePageAndItsReceiptReadOut() {
        chips(0).setValue(Channel.PHONE);
        $(TextArea.class).first().setValue(STORY);
        chips(1).setValue(categories.offered().getFirst());

        press("登记，取得查询码");

        reads("请把查询码念给对方听");
        press("再登记一件");
        assertThat($(TextArea.class).first().getValue()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidWhereItIsMissingAndTheRestIsKept() {
        $(TextArea.class).first().setValue(STORY);

        press("登记，取得查询码");

        assertThat(chips(1).isInvalid()).isTrue();
        assertThat($(TextArea.class).first().getValue()).isEqualTo(STORY);
        assertThat(offers("登记，取得查询码")).isTrue();
    }

    @Test
    void whatComesTomorrowCannotHaveComeYet() {
        $(TextArea.class).first().setValue(STORY);
        chips(1).setValue(categories.offered().getFirst());
        $(DatePicker.class).first().setValue(LocalDate.now().plusDays(2));

        press("登记，取得查询码");

        reads("收到日期不能晚于今天");
        assertThat($(TextArea.class).first().getValue()).isEqualTo(STORY);
    }

    @SuppressWarnings("unchecked")
    private Chips<Object> chips(int place) {
        return $(Chips.class).all().get(place);
    }
}
