package org.jianfu.casework.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jianfu.casework.LeadPage;
import org.jianfu.casework.Leads;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ui.Failures;
import org.jianfu.ui.Page;

/** A notice beside the report it follows from, so that whoever writes or approves it sees whether its wording points to the reporter. */
@Route(CaseworkNavigation.LEAD_ROUTE + "/notice")
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR})
@StyleSheet("jianfu/casework.css")
class NoticeBesideReportView extends Page implements BeforeEnterObserver, OpenLead {

    private final transient Leads leads;
    private final transient InquirySteps inquiry;
    private final transient NoticeTools notices;
    private final transient Names names;
    private final transient Clock clock;
    private final Div report = new Div();
    private final Div notice = new Div();
    private transient LeadPage shown;

    @SuppressWarnings("NullAway.Init")
    NoticeBesideReportView(Leads leads, InquirySteps inquiry, NoticeTools notices, Names names, Clock clock) {
        super("casework.notice.title");
        this.leads = leads;
        this.inquiry = inquiry;
        this.notices = notices;
        this.names = names;
        this.clock = clock;
        report.addClassName("cw-half");
        notice.addClassName("cw-half");
        Div sides = new Div(report, notice);
        sides.addClassName("cw-sides");
        add(sides);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            shown = leads.look(new LeadId(Long.parseLong(
                    event.getRouteParameters().get(CaseworkNavigation.LEAD).orElse(""))));
        } catch (NumberFormatException e) {
            throw new NotVisible("lead");
        }
        show();
    }

    private void show() {
        names.learn(shown);
        report.removeAll();
        report.add(new ReportPanel(this, inquiry), new FindingPanel(this));
        notice.removeAll();
        LeadPage.Consequences all = shown.consequences();
        all.notices().stream()
                .filter(row -> row.state() == NoticeState.PROPOSED)
                .findFirst()
                .ifPresentOrElse(
                        proposed -> notice.add(new NoticeApproval(this, notices, proposed)),
                        () -> notice.add(new NoticeDrafting(this, notices, all)));
    }

    @Override
    public void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            if (Failures.isConflict(failure)) {
                shown = leads.look(id());
            }
            throw failure;
        }
        CaseworkNavigation.toLead(id());
    }

    @Override
    public LeadPage shown() {
        return shown;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Names names() {
        return names;
    }
}
