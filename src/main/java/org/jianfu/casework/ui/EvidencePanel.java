package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jianfu.casework.Investigation;
import org.jianfu.casework.LeadAction;
import org.jianfu.ui.Dates;

/** The evidence list 证据清单. */
class EvidencePanel extends Panel {

    EvidencePanel(OpenLead page, InquirySteps inquiry) {
        super("casework.lead.evidence");
        List<Investigation.Evidence> lines = page.shown().evidence();
        setVisible(!lines.isEmpty() || page.lead().number() != null);
        offer(
                page,
                LeadAction.ADD_EVIDENCE,
                getTranslation("casework.evidence.title"),
                () -> inquiry.addEvidence(page));
        if (lines.isEmpty()) {
            add(quiet(getTranslation("casework.lead.evidence.none")));
        }
        lines.forEach(line -> add(card(page, inquiry, line)));
    }

    private Div card(OpenLead page, InquirySteps inquiry, Investigation.Evidence line) {
        String source = getTranslation(
                "casework.evidence.source",
                line.origin(),
                line.dated() == null ? "" : " · " + Dates.inTable(line.dated()),
                page.names().person(line.addedBy()));
        Div card = new Div(
                words(line.note()), quiet(source), FileLinks.of(line.files(), file -> inquiry.open(page, file)));
        card.addClassName("cw-card");
        return card;
    }
}
