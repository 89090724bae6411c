package org.jianfu.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jianfu.kernel.Refused;

/** One page of the public form: shows a part of the draft and takes it back. */
abstract class FormStep extends Div {

    protected final ReportDraft draft;
    private final Runnable changed;

    FormStep(ReportDraft draft) {
        this(draft, () -> {});
    }

    /** @param changed keeps what was chosen on the page itself, in case its session goes */
    FormStep(ReportDraft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        addClassName("in-step");
    }

    /** Writes what is on the page into the draft, right or not: going back must not lose it. */
    abstract void collect();

    /** Says on the page itself what must be mended first; true when there is nothing. */
    abstract boolean check();

    /** Text is read from the page when it is needed; what is chosen has to be told. */
    protected final void keep() {
        collect();
        changed.run();
    }

    protected final Paragraph hint(String key, Object... args) {
        Paragraph hint = new Paragraph(getTranslation(draft.channel.byStaff() ? key + ".entry" : key, args));
        hint.addClassName("in-hint");
        return hint;
    }

    protected final String wording(Refused refused) {
        return getTranslation(refused.key(), refused.args());
    }

    protected static Div group(Component... parts) {
        Div group = new Div(parts);
        group.addClassName("in-group");
        return group;
    }
}
