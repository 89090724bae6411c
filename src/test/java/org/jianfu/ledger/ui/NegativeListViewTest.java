package org.jianfu.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.jianfu.ledger.InventedOffice;
import org.jianfu.ledger.Ledger;
import org.jianfu.ledger.Violation;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NegativeListViewTest extends ViewTest {

    @Autowired
    private Ledger ledger;

    private InventedOffice office;

    @BeforeEach
    void settle(@Autowired Units units, @Autowired Desks desks) {
        office = new InventedOffice(units, desks, people);
        people.signIn(office.supervisor);
    }

    @Test
    void aLongListIsReadPartByPart() {
        enter(120);
        open("staff/negative-list");
        reads("共 120 条", "第 120 件");
        assertThat(rows()).isEqualTo(50);

        press("再显示 50 条");
        assertThat(rows()).isEqualTo(100);
        press("再显示 50 条");
        assertThat(rows()).isEqualTo(120);
        assertThat(offers("再显示 50 条")).isFalse();
        reads("第 1 件");
    }

    @Test
    void theAddressNarrowsTheList() {
        enter(3);
        open("staff/negative-list?q=第+2+件&unit=" + office.town);
        reads("共 1 条", "第 2 件");
        readsNothingOf("第 1 件", "第 3 件");
    }

    @Test
    void whatMakesNoSenseInTheAddressNarrowsNothing() {
        enter(1);
        for (String nonsense : new String[] {"rule=会议", "year=26", "unit=x", "q=%25"}) {
            open("staff/negative-list?" + nonsense);
            if (nonsense.startsWith("q=")) {
                reads("没有符合条件的记录");
            } else {
                reads("第 1 件");
            }
        }
    }

    @Test
    void whereNothingMatchesOneClickTakesTheConditionsAway() {
        enter(1);
        open("staff/negative-list?year=2020");
        reads("没有符合条件的记录", "去掉全部条件");
    }

    @Test
    void anEntryLeadsToTheClauseThatWasBroken() {
        enter(1);
        open("staff/negative-list");
        reads("看条款：《整治形式主义为基层减负若干规定》第二条", "现行有效");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("staff/policies/formalism-rules#c2");
    }

    private void enter(int number) {
        for (int one = 1; one <= number; one++) {
            ledger.enter(new Violation(
                    office.town,
                    "doc-length",
                    "第 " + one + " 件",
                    InventedOffice.OCCURRED,
                    office.violation().lead(),
                    office.desk.id()));
        }
    }
}
