package org.jianfu.intake.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.intake.ui.ReportDraft.UnitAnswer;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.DayField;
import org.jianfu.units.Units;

/** Which unit it is about and when it happened; not knowing is an answer to both. */
class UnitStep extends FormStep {

    private final ReportIntake intake;
    private final Chips<UnitAnswer> answer = new Chips<>(
            getTranslation("intake.unit"),
            List.of(UnitAnswer.values()),
            choice -> new Chips.Option(choice, getTranslation("intake.unit." + choice.name())));
    private final UnitPicker listed;
    private final TextField name = new TextField(getTranslation("intake.unit.name"));
    private final Div problem = new Div();
    private final Chips<Occurrence.Kind> when = new Chips<>(
            getTranslation("intake.when"),
            List.of(Occurrence.Kind.values()),
            kind -> new Chips.Option(kind, getTranslation(Texts.key(kind))));
    private final DatePicker day = new DayField(getTranslation("intake.when.day"));

    UnitStep(ReportDraft draft, ReportIntake intake, Units units, LocalDate today, Runnable changed) {
        super(draft, changed);
        this.intake = intake;
        listed = new UnitPicker(units);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.getElement().setAttribute("data-carry", "unitName");
        problem.addClassName("jf-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        day.setMax(today);
        show();
        answer.addValueChangeListener(change -> chosen());
        listed.addValueChangeListener(change -> chosen());
        when.addValueChangeListener(change -> chosen());
        day.addValueChangeListener(change -> chosen());
        add(hint("intake.unit.hint"), group(answer, listed, name, problem), group(when, day));
        arrange();
    }

    private void show() {
        answer.setValue(draft.unitAnswer);
        listed.setValue(draft.unit);
        name.setValue(draft.unitName);
        when.setValue(draft.occurred);
        day.setValue(draft.occurredOn);
    }

    private void chosen() {
        arrange();
        keep();
    }

    private void arrange() {
        listed.setVisible(answer.getValue() == UnitAnswer.LISTED);
        name.setVisible(answer.getValue() == UnitAnswer.NOT_LISTED);
        day.setVisible(when.getValue() == Occurrence.Kind.ON_DATE);
        problem.setVisible(false);
    }

    @Override
    void collect() {
        draft.unitAnswer = answer.getValue();
        draft.unit = listed.getValue();
        draft.unitName = name.getValue();
        draft.occurred = when.getValue();
        draft.occurredOn = day.getValue();
    }

    @Override
    boolean check() {
        arrange();
        return checkUnit() & checkDay();
    }

    private boolean checkUnit() {
        try {
            ReportForm form = draft.form();
            form.checkAccused();
            intake.receivingDesk(form.accused().unit());
            return true;
        } catch (Refused refused) {
            problem.setText(wording(refused));
            problem.setVisible(true);
            problem.scrollIntoView();
            return false;
        }
    }

    private boolean checkDay() {
        try {
            if (when.getValue() == Occurrence.Kind.ON_DATE && day.getValue() == null) {
                throw new Refused("intake.refused.date.missing");
            }
            draft.form().checkOccurrence(day.getMax());
            return true;
        } catch (Refused refused) {
            day.setErrorMessage(wording(refused));
            day.setInvalid(true);
            return false;
        }
    }
}
