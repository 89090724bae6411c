package org.jianfu.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jianfu.exchange.Feedbacks;
import org.jianfu.exchange.Place;
import org.jianfu.exchange.Verdict;
import org.jianfu.kernel.Texts;

/** One click says whether a passage is clear; nobody is asked why. */
class FeedbackBar extends Div {

    private final transient Feedbacks feedbacks;
    private final transient Place place;

    FeedbackBar(Feedbacks feedbacks, Place place) {
        this.feedbacks = feedbacks;
        this.place = place;
        addClassName("jf-actions");
        getElement().setAttribute("role", "status");
        add(button(Verdict.HELPED), button(Verdict.UNCLEAR));
    }

    private Button button(Verdict verdict) {
        Button button = new Button(getTranslation(Texts.key(verdict)), click -> give(verdict));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void give(Verdict verdict) {
        feedbacks.give(place, verdict);
        removeAll();
        add(new Span(getTranslation("exchange.feedback.thanks")));
    }
}
