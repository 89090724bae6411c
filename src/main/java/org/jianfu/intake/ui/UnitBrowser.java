package org.jianfu.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** The tree of units, one level at a time, with rows large enough for a thumb. */
class UnitBrowser extends Dialog {

    private final Units units;
    private final Consumer<UnitChoice> chosen;
    private final Deque<Unit> path = new ArrayDeque<>();
    private final Div rows = new Div();
    private final Button up = new Button(getTranslation("intake.unit.up"), VaadinIcon.ARROW_LEFT.create(), click -> {
        path.pop();
        show();
    });

    UnitBrowser(Units units, Consumer<UnitChoice> chosen) {
        this.units = units;
        this.chosen = chosen;
        addClassName("in-browser");
        rows.addClassName("in-browser-rows");
        up.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(rows);
        getFooter().add(up, new Button(getTranslation("ui.cancel"), click -> close()));
        startBelowTheOnlyTop();
        show();
    }

    /** A city's tree has one top, which would only cost everybody a tap. */
    private void startBelowTheOnlyTop() {
        List<Unit> tops = units.children(null);
        if (tops.size() == 1) {
            path.push(tops.getFirst());
        }
    }

    private void show() {
        Unit here = path.peek();
        setHeaderTitle(here == null ? getTranslation("intake.unit.browse") : here.name());
        up.setVisible(path.size() > 1);
        rows.removeAll();
        if (here != null) {
            rows.add(row(here, false));
        }
        units.children(here == null ? null : here.id()).forEach(unit -> rows.add(row(unit, true)));
    }

    private Div row(Unit unit, boolean belowHere) {
        Button choose =
                new Button(belowHere ? unit.name() : getTranslation("intake.unit.itself", unit.name()), click -> {
                    chosen.accept(UnitChoice.of(unit, units));
                    close();
                });
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choose.addClassName("in-choose");
        Div row = new Div(choose);
        row.addClassName("in-browser-row");
        if (belowHere && !units.children(unit.id()).isEmpty()) {
            Button down = new Button(getTranslation("intake.unit.down"), VaadinIcon.ANGLE_RIGHT.create(), click -> {
                path.push(unit);
                show();
            });
            down.setIconAfterText(true);
            down.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            down.setAriaLabel(getTranslation("intake.unit.below", unit.name()));
            row.add(down);
        }
        return row;
    }
}
