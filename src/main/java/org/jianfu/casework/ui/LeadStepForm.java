package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import org.jianfu.casework.CaseworkLinks;
import org.jianfu.ui.StepForm;

/** A headed form that takes one step with the lead of its page, on the state its reader last saw. */
abstract class LeadStepForm extends Panel {

    private final OpenLead page;
    private final String titleKey;
    private final String actionKey;

    /**
     * @param titleKey text key of its heading, which names its draft too
     * @param actionKey text key of its primary button
     */
    LeadStepForm(OpenLead page, String titleKey, String actionKey) {
        super(titleKey);
        this.page = page;
        this.titleKey = titleKey;
        this.actionKey = actionKey;
    }

    /**
     * Shows the fields and what can be done with them.
     *
     * @param path the page's own part of the address
     * @param others what can be done instead
     */
    final void does(String path, Component fields, Runnable step, Component... others) {
        add(new StepForm(getTranslation(actionKey), fields)
                .onAct(() -> page.attempt(step))
                .beside(others)
                .beside(CaseworkNavigation.back(page))
                .keepingDraft(CaseworkLinks.to(page.id()) + path, getTranslation(titleKey)));
    }
}
