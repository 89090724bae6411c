package org.jianfu.intake.ui;

import com.vaadin.flow.component.html.Div;

/** Which step this is, in words and as a bar. */
class StepProgress extends Div {

    private final int all;

    StepProgress(int all) {
        this.all = all;
        addClassName("in-progress");
    }

    void show(int step) {
        setText(getTranslation("intake.stepOf", step, all));
        getStyle().set("--in-done", 100 * step / all + "%");
    }
}
