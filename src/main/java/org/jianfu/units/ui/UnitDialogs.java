package org.jianfu.units.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.CharacterCount;
import org.jianfu.ui.FormDialog;
import org.jianfu.units.NewUnit;
import org.jianfu.units.Unit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.Units;

/** The changes of the tree, a dialog each. */
class UnitDialogs {

    private final Units units;
    private final UnitHistory history;
    private final LocalDate today;
    private final Consumer<UnitId> afterwards;

    /** @param afterwards shows the unit that a change was about */
    UnitDialogs(Units units, UnitHistory history, LocalDate today, Consumer<UnitId> afterwards) {
        this.units = units;
        this.history = history;
        this.today = today;
        this.afterwards = afterwards;
    }

    void add(Unit parent) {
        var fields = new NewUnitFields(UnitCategory.DEPARTMENT);
        var basis = new BasisFields(today);
        dialog("units.add", parent, fields, basis)
                .onAct(() -> afterwards.accept(
                        history.add(fields.below(parent.id()), basis.basis()).id()))
                .open();
    }

    void rename(Unit unit) {
        TextField name = nameField("units.field.name", unit.name());
        TextField shortName = nameField("units.field.shortName", unit.shortName());
        var basis = new BasisFields(today);
        dialog("units.rename", unit, name, shortName, basis)
                .onAct(() -> {
                    if (name.getValue().isBlank()) {
                        throw new Refused("units.refused.noName");
                    }
                    history.rename(unit.id(), unit.version(), name.getValue(), shortName.getValue(), basis.basis());
                    afterwards.accept(unit.id());
                })
                .open();
    }

    void move(Unit unit) {
        var parent =
                new UnitField(text("units.field.newParent"), (typed, limit) -> history.parentsFor(unit, typed, limit));
        var basis = new BasisFields(today);
        dialog("units.move", unit, new Paragraph(text("units.move.text")), parent, basis)
                .onAct(() -> {
                    history.move(unit.id(), unit.version(), parent.chosen(), basis.basis());
                    afterwards.accept(unit.id());
                })
                .open();
    }

    void merge(Unit unit) {
        var into = new UnitField(text("units.field.into"), (typed, limit) -> history.successorsFor(unit, typed, limit));
        var basis = new BasisFields(today);
        dialog("units.merge", unit, new Paragraph(text("units.merge.text")), into, basis)
                .dangerous()
                .onAct(() -> {
                    history.merge(Set.of(unit.id()), into.chosen(), basis.basis());
                    afterwards.accept(into.chosen());
                })
                .open();
    }

    void split(Unit unit) {
        var part = new NewUnitFields(unit.category());
        var ends = new Checkbox(text("units.field.ends", unit.name()));
        var basis = new BasisFields(today);
        dialog("units.split", unit, part, ends, basis)
                .onAct(() -> {
                    var parts = List.of(part.below(unit.parent()));
                    history.split(unit.id(), unit.version(), parts, ends.getValue(), basis.basis());
                    afterwards.accept(unit.id());
                })
                .open();
    }

    private static TextField nameField(String label, String value) {
        TextField field = new TextField(text(label));
        CharacterCount.on(field, NewUnit.NAME_LIMIT);
        field.setValue(value);
        return field;
    }

    private static FormDialog dialog(String key, Unit unit, Component... content) {
        return new FormDialog(text(key + ".title", unit.name()), text(key), content);
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
