package org.jianfu.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jianfu.ui.Failures;
import org.jianfu.ui.Section;

/** Something a reporter can send after the first time: fields, one button, and what went wrong beside it. */
abstract class FollowForm extends Section {

    private final Div problem = new Div();
    private final Button send;
    private final Runnable refresh;

    /**
     * @param headingKey text key of the heading
     * @param actionKey text key of the button
     * @param refresh shows how things stand afterwards
     */
    FollowForm(String headingKey, String actionKey, Runnable refresh) {
        super(UI.getCurrent().getTranslation(headingKey));
        this.refresh = refresh;
        this.send = new Button(getTranslation(actionKey), click -> tryIt());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        problem.addClassName("jf-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    /** Lays the fields out above the button. */
    final void lay(Component... fields) {
        add(fields);
        add(problem, send);
    }

    abstract void act();

    private void tryIt() {
        try {
            problem.setVisible(false);
            act();
            refresh.run();
        } catch (RuntimeException failure) {
            problem.setText(Failures.wording(failure, this));
            problem.setVisible(true);
        } finally {
            send.setEnabled(true);
        }
    }
}
