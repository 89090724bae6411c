package org.jianfu.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.casework.Findings;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.intake.Categories;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Staff;
import org.jianfu.testing.ViewTest;
import org.jianfu.ui.Dates;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The rows of the home page can be told apart, and none stands there twice. */
class HomeRowsTest extends ViewTest {

    @Autowired
    private Leads leads;

    @Autowired
    private Triage triage;

    @Autowired
    private Findings findings;

    @Autowired
    private Categories categories;

    private InventedCity city;
    private LeadId lead;

    @BeforeEach
    void report(@Autowired Units units, @Autowired Desks desks, @Autowired AutowireCapableBeanFactory beans) {
        city = InventedCity.anew(units, desks, people);
        lead = beans.createBean(CaseFixture.class).reported(city);
    }

    @Test
    void aNewLeadSaysWhatItIsAboutAndSinceWhenItWaits() {
        opens(city.handler);

        assertThat(row())
                .contains(
                        "受理新线索",
                        categories.offered().getFirst().chinese().name(),
                        Dates.inText(leads.facts(lead).receivedOn()) + "起");
    }

    @Test
    void aLeadInVerificationWaitsWithItsDeadline() {
        accept();

        opens(city.handler);

        assertThat(row()).contains("核实并提出结论：线索〔");
    }

    @Test
    void anApprovalNamesWhoHandedItIn() {
        accept();
        propose();

        opens(city.supervisor);

        assertThat(row()).contains("审批核实结论", city.handler.name() + "提交");
    }

    @Test
    void whatCameBackIsMarkedCountedAndToldOnce() {
        accept();
        propose();
        people.as(city.supervisor, () -> findings.sendBack(lead, version(), "请补充通知的原件"));

        opens(city.handler);

        assertThat(rows(lead)).hasSize(1);
        assertThat(row()).contains("核实结论被退回，请修改", "被退回");
        reads("被退回 1 件");
    }

    private void opens(Staff person) {
        people.signIn(person);
        open("staff");
    }

    /** What stands in the one row that leads to the lead. */
    private String row() {
        return rows(lead).getFirst();
    }

    private List<String> rows(LeadId lead) {
        return $(ListItem.class).all().stream()
                .filter(item -> item.getElement().getOuterHTML().contains(CaseworkLinks.to(lead)))
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private void accept() {
        people.as(city.handler, () -> triage.accept(lead, version()));
    }

    private void propose() {
        var draft = new Findings.Draft(Findings.Conclusion.SUBSTANTIATED, "有通知原件。", "一周内三次要同样的报表", "情况属实。");
        people.as(city.handler, () -> findings.propose(lead, version(), draft));
    }

    private Integer version() {
        return leads.facts(lead).version();
    }
}
