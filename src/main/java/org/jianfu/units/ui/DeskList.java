package org.jianfu.units.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianfu.kernel.Texts;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.FactList;
import org.jianfu.ui.FormDialog;
import org.jianfu.units.Desk;
import org.jianfu.units.DeskKind;
import org.jianfu.units.Desks;
import org.jianfu.units.Unit;
import org.jianfu.units.UnitCategory;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** Which unit hosts which desk; an area without a desk of its own is served by the city's. */
class DeskList extends FactList {

    private final transient Desks desks;
    private final transient Units units;
    private final boolean mayChange;

    DeskList(Desks desks, Units units, boolean mayChange) {
        this.desks = desks;
        this.units = units;
        this.mayChange = mayChange;
        addClassName("jf-settings");
        refresh();
    }

    final void refresh() {
        removeAll();
        List<Desk> all = desks.all();
        show(DeskKind.CITY, null, getTranslation(Texts.key(DeskKind.CITY)), all);
        show(DeskKind.DISCIPLINE, null, getTranslation(Texts.key(DeskKind.DISCIPLINE)), all);
        units.all().stream()
                .filter(unit -> unit.active() && unit.category() == UnitCategory.AREA)
                .forEach(area -> show(DeskKind.AREA, area, area.name(), all));
    }

    private void show(DeskKind kind, @Nullable Unit area, String label, List<Desk> all) {
        UnitId place = area == null ? null : area.id();
        Optional<Desk> desk = all.stream()
                .filter(known -> known.kind() == kind && Objects.equals(known.area(), place))
                .findFirst();
        String host = desk.map(known -> units.nameOf(known.host()))
                .orElseGet(() -> getTranslation(kind == DeskKind.AREA ? "units.desk.byCity" : "units.desk.none"));
        Div value = new Div(new Span(host));
        value.addClassName("jf-setting");
        if (mayChange) {
            value.add(change(kind, place, label));
        }
        fact(label, value);
    }

    private Component change(DeskKind kind, @Nullable UnitId area, String label) {
        Button button = new Button(getTranslation("units.desk.change"), click -> settle(kind, area, label));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("units.desk.changeOf", label));
        return button;
    }

    private void settle(DeskKind kind, @Nullable UnitId area, String label) {
        var host = new UnitField(
                getTranslation("units.desk.host"), (typed, limit) -> desks.hostsFor(kind, area, typed, limit));
        host.setHelperText(getTranslation("units.desk.hostHelp"));
        new FormDialog(getTranslation("units.desk.changeOf", label), getTranslation("ui.save"), host)
                .onAct(() -> {
                    desks.settle(kind, area, host.chosen());
                    refresh();
                })
                .open();
    }
}
