package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Stream;
import org.jianfu.casework.Disposal;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.Leads;
import org.jianfu.kernel.Role;
import org.jianfu.rules.Rules;

/** An entry of the negative list 负面清单, written beside what was found and what was reported. */
@Route(CaseworkNavigation.LEAD_ROUTE + "/entry")
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR, Role.Name.DISCIPLINE_INSPECTOR})
@StyleSheet("jianfu/casework.css")
class NegativeEntryView extends BesidePage {

    private final transient Disposal disposal;
    private final transient Rules rules;
    private final transient InquirySteps inquiry;

    NegativeEntryView(Leads leads, Disposal disposal, Rules rules, InquirySteps inquiry, Names names, Clock clock) {
        super("casework.entry.page", leads, names, clock);
        this.disposal = disposal;
        this.rules = rules;
        this.inquiry = inquiry;
    }

    @Override
    Stream<Component> known() {
        return Stream.of(
                new FindingPanel(this),
                new ReportPanel(this, inquiry),
                new VerificationPanel(this, inquiry),
                new EvidencePanel(this, inquiry));
    }

    @Override
    Stream<Component> step() {
        String why = whyNot(LeadAction.DISPOSE);
        return Stream.of(
                why == null ? new EntryForm(this, disposal, rules) : new NotNowPanel(this, LeadAction.DISPOSE, why));
    }
}
