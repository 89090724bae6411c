package org.jianfu.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.rules.Deadline;
import org.jianfu.rules.Deadlines;
import org.jianfu.ui.FactList;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.SettingsSection;

/** The deadlines with their basis, each one editable. */
@org.springframework.stereotype.Component
class DeadlinesSection implements SettingsSection {

    private final Deadlines deadlines;

    DeadlinesSection(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String titleKey() {
        return "rules.deadlines";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(Staff staff) {
        FactList list = new FactList();
        list.addClassName("jf-settings");
        fill(list);
        return list;
    }

    private void fill(FactList list) {
        list.removeAll();
        deadlines.all().forEach(deadline -> list.fact(name(deadline), row(deadline, list)));
    }

    private Component row(Deadline deadline, FactList list) {
        String days = deadline.inWorkingDays() ? "rules.deadline.working" : "rules.deadline.calendar";
        Span source = new Span(text("rules.deadline.source", deadline.source()));
        source.addClassName("jf-quiet");
        Button change = new Button(text("rules.deadline.change"), click -> change(deadline, list));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        change.setAriaLabel(text("rules.deadline.changeOf", name(deadline)));
        Div row = new Div(new Div(new Span(text(days, deadline.days())), source), change);
        row.addClassName("jf-setting");
        return row;
    }

    private void change(Deadline deadline, FactList list) {
        IntegerField days = new IntegerField(text("rules.deadline.days"));
        days.setStepButtonsVisible(true);
        days.setMin(1);
        days.setValue(deadline.days());
        TextField source = new TextField(text("rules.field.source"));
        source.setMaxLength(300);
        source.setValue(deadline.source());
        new FormDialog(text("rules.deadline.changeOf", name(deadline)), text("ui.save"), days, source)
                .onAct(() -> {
                    if (days.getValue() == null) {
                        throw new Refused("rules.refused.noDays");
                    }
                    deadlines.change(deadline.kind(), deadline.version(), days.getValue(), source.getValue());
                    fill(list);
                })
                .open();
    }

    private static String name(Deadline deadline) {
        return text(deadline.kind().key());
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
