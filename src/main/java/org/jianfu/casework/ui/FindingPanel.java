package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import org.jianfu.casework.Findings;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;

/** The finding proposed last 核实结论, and what became of it. */
class FindingPanel extends Panel {

    private final OpenLead page;

    public FindingPanel(OpenLead page) {
        super("casework.lead.finding");
        this.page = page;
        var latest = page.shown().finding();
        setVisible(latest.isPresent());
        latest.ifPresent(this::show);
    }

    private void show(Findings.Proposed finding) {
        Findings.Draft draft = finding.draft();
        add(new H3(getTranslation(Texts.key(draft.conclusion()))));
        add(labelled(getTranslation("casework.lead.finding.reasoning"), words(draft.reasoning())));
        if (!draft.facts().isEmpty()) {
            add(labelled(getTranslation("casework.lead.finding.facts"), words(draft.facts())));
        }
        add(labelled(getTranslation("casework.lead.finding.publicNote"), words(draft.publicNote())));
        add(quiet(said("proposed", finding.proposer(), finding.proposedAt())));
        if (finding.approved() != null && finding.decidedBy() != null && finding.decidedAt() != null) {
            add(quiet(said(
                    finding.approved() ? "approved" : "returned",
                    finding.decidedBy(),
                    finding.decidedAt(),
                    finding.returnReason())));
        }
    }

    private String said(String what, AccountId who, Instant when, @org.jspecify.annotations.Nullable Object... more) {
        String at = Dates.moment(when, page.zone());
        String reason = more.length == 0 || more[0] == null ? "" : more[0].toString();
        return getTranslation("casework.lead.finding." + what, page.names().person(who), at, reason);
    }
}
