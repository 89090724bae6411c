package org.jianfu.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Locale;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Texts;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.Dates;
import org.jianfu.ui.FactList;
import org.jianfu.ui.Timeline;
import org.jianfu.units.Unit;
import org.jianfu.units.UnitChange;
import org.jianfu.units.UnitChangeKind;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.UnitLinks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** One unit: what it is, what became of it, and what an administrator may change about it. */
class UnitPanel extends Div {

    private final transient Units units;
    private final transient UnitHistory history;
    private final transient People people;

    UnitPanel(Units units, UnitHistory history, People people) {
        this.units = units;
        this.history = history;
        this.people = people;
        addClassName("jf-panel");
    }

    /** @param dialogs what may be changed, or null for a reader */
    void show(Unit unit, @Nullable UnitDialogs dialogs) {
        removeAll();
        add(new H2(unit.name()), facts(unit));
        if (dialogs != null && unit.active()) {
            add(buttons(unit, dialogs));
        }
        List<UnitChange> changes = history.changesOf(unit.id());
        if (!changes.isEmpty()) {
            add(
                    new H3(getTranslation("units.history")),
                    new Timeline(changes.stream().map(this::step).toList()));
        }
    }

    private FactList facts(Unit unit) {
        var facts = new FactList()
                .fact(getTranslation("units.field.shortName"), unit.shortName())
                .fact(getTranslation("units.field.category"), getTranslation(Texts.key(unit.category())))
                .fact(getTranslation("units.field.level"), getTranslation(Texts.key(unit.level())));
        UnitId parent = unit.parent();
        if (parent != null) {
            facts.fact(getTranslation("units.field.parent"), new Anchor(UnitLinks.to(parent), units.nameOf(parent)));
        }
        if (unit.endedOn() != null) {
            facts.fact(getTranslation("units.field.endedOn"), Dates.inText(unit.endedOn()));
        }
        return facts.fact(getTranslation("units.field.code"), unit.code());
    }

    private Div buttons(Unit unit, UnitDialogs dialogs) {
        Div row = new Div(
                new Button(getTranslation("units.add"), click -> dialogs.add(unit)),
                new Button(getTranslation("units.rename"), click -> dialogs.rename(unit)));
        if (unit.parent() != null) {
            row.add(
                    new Button(getTranslation("units.move"), click -> dialogs.move(unit)),
                    new Button(getTranslation("units.split"), click -> dialogs.split(unit)),
                    new Button(getTranslation("units.merge"), click -> dialogs.merge(unit)));
        }
        row.addClassName("jf-actions");
        return row;
    }

    private Timeline.Step step(UnitChange change) {
        UnitId other = change.other();
        String what = getTranslation(
                "units.history." + change.kind().name().toLowerCase(Locale.ROOT),
                change.formerName(),
                change.kind() == UnitChangeKind.RENAMED || other == null ? change.newName() : units.nameOf(other),
                change.basis());
        String who = change.recordedBy() == null ? null : people.nameOf(change.recordedBy());
        return new Timeline.Step(Dates.inTable(change.on()), who, what);
    }
}
