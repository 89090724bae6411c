package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jianfu.casework.EvidenceLine;
import org.jianfu.casework.LeadAction;
import org.jianfu.ui.Dates;

/** The evidence list 证据清单. */
class EvidencePanel extends Panel {

    EvidencePanel(OpenLead page) {
        super("casework.lead.evidence");
        List<EvidenceLine> lines = page.shown().evidence();
        setVisible(!lines.isEmpty() || page.lead().number() != null);
        offer(
                page,
                LeadAction.ADD_EVIDENCE,
                getTranslation("casework.evidence.title"),
                () -> new EvidenceDialog(page).open());
        if (lines.isEmpty()) {
            add(quiet(getTranslation("casework.lead.evidence.none")));
        }
        lines.forEach(line -> add(card(page, line)));
    }

    private Div card(OpenLead page, EvidenceLine line) {
        String source = getTranslation(
                "casework.evidence.source",
                line.origin(),
                Dates.inTable(line.dated()),
                page.names().person(line.addedBy()));
        Div card = new Div(
                words(line.note()),
                quiet(source),
                FileLinks.of(line.files(), file -> page.tools().files().open(page.id(), file)));
        card.addClassName("cw-card");
        return card;
    }
}
