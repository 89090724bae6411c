package org.jianfu.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Which step this is, in words and as a bar. */
class StepProgress extends Div {

    private final int all;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    StepProgress(int all) {
        this.all = all;
        addClassName("in-progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(words, bar);
    }

    void show(int step) {
        words.setText(getTranslation("intake.stepOf", step, all));
        bar.setValue(step / (double) all);
    }
}
