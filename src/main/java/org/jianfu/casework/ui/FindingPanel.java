package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.H3;
import org.jianfu.approval.ApprovalAct;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ui.ApprovalPanel;
import org.jianfu.casework.Findings;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;
import org.jspecify.annotations.Nullable;

/** The finding proposed last 核实结论, and what became of it. */
class FindingPanel extends Panel {

    private final OpenLead page;
    private final transient @Nullable LeadSteps steps;

    /** To read only. */
    FindingPanel(OpenLead page) {
        this(page, null);
    }

    /** With what the reader may do about its approval. */
    FindingPanel(OpenLead page, @Nullable LeadSteps steps) {
        super("casework.lead.finding");
        this.page = page;
        this.steps = steps;
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
        add(quiet(getTranslation(
                "casework.lead.finding.proposed",
                page.names().person(finding.proposer()),
                Dates.moment(finding.proposedAt(), page.zone()))));
        add(approval(finding.approval()));
    }

    private ApprovalPanel approval(ApprovalRecord approval) {
        ApprovalPanel panel = new ApprovalPanel(approval, page.clock());
        return steps == null
                ? panel
                : panel.offer(
                        command -> steps.act(page, approval, command),
                        ApprovalAct.TRANSFER,
                        ApprovalAct.ADD_SIGNER,
                        ApprovalAct.REMIND,
                        ApprovalAct.WITHDRAW);
    }
}
