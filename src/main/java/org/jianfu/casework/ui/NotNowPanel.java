package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.casework.LeadAction;
import org.jianfu.casework.LeadState;
import org.jianfu.kernel.Texts;

/** On the page of a step that cannot be taken now, or not by this reader: why, and who can do what comes next. */
class NotNowPanel extends Panel {

    NotNowPanel(OpenLead page, LeadAction action, String why) {
        super(Texts.key(action));
        Paragraph reason = new Paragraph(why);
        reason.addClassName("cw-returned");
        add(reason);
        if (page.lead().state() == LeadState.FINDING_PROPOSED) {
            add(new Paragraph(new WhatIsNext(page).sentence()));
        }
        add(CaseworkNavigation.back(page));
    }
}
