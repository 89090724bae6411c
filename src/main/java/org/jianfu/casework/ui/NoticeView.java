package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Stream;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.Leads;
import org.jianfu.kernel.Role;
import org.jianfu.ledger.NegativeRow;
import org.jianfu.ledger.NoticeState;

/** A notice beside the report it follows from, so that whoever writes or approves it sees whether its wording points to the reporter. */
@Route(CaseworkNavigation.LEAD_ROUTE + "/notice")
@RolesAllowed({Role.Name.CASE_HANDLER, Role.Name.SUPERVISOR, Role.Name.DISCIPLINE_INSPECTOR})
@StyleSheet("jianfu/casework.css")
class NoticeView extends BesidePage {

    private final transient InquirySteps inquiry;
    private final transient NoticeTools notices;

    NoticeView(Leads leads, InquirySteps inquiry, NoticeTools notices, Names names, Clock clock) {
        super("casework.notice.title", leads, names, clock);
        this.inquiry = inquiry;
        this.notices = notices;
    }

    @Override
    Stream<Component> known() {
        return Stream.of(new ReportPanel(this, inquiry), new FindingPanel(this));
    }

    @Override
    Stream<Component> step() {
        return shown().consequences().notices().stream()
                .filter(row -> row.state() == NoticeState.PROPOSED)
                .findFirst()
                .<Stream<Component>>map(proposed -> Stream.of(new NoticeApproval(this, notices, proposed)))
                .orElseGet(this::drafting);
    }

    private Stream<Component> drafting() {
        String why = whyNot(LeadAction.DRAFT_NOTICE);
        return why == null
                ? shown().consequences().entries().stream()
                        .filter(this::needsNotice)
                        .limit(1)
                        .map(entry -> new NoticeDrafting(this, notices, entry))
                : Stream.of(new NotNowPanel(this, LeadAction.DRAFT_NOTICE, why));
    }

    private boolean needsNotice(NegativeRow entry) {
        return notices.reading()
                .ofEntry(entry.id())
                .map(notice -> notices.reading().get(notice).letter().state() == NoticeState.DRAFT)
                .orElse(true);
    }
}
