package org.jianfu.units.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.Columns;
import org.jianfu.ui.ListAndFilePage;
import org.jianfu.ui.Listing;
import org.jianfu.units.Desks;
import org.jianfu.units.Unit;
import org.jianfu.units.UnitFilter;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.UnitLinks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** The organisation tree: everyone looks things up, the system administrator keeps it up to date. */
@Route(UnitLinks.UNITS)
@Menu(title = "units.menu", order = 400, icon = "vaadin:sitemap")
@PermitAll
class UnitsPage extends ListAndFilePage<Unit, UnitFilter> {

    private final transient Units units;
    private final transient @Nullable UnitDialogs dialogs;
    private final UnitPanel panel;
    private final DeskList deskList;

    UnitsPage(Units units, UnitHistory history, Desks desks, People people, CurrentUser currentUser, Clock clock) {
        super("units.menu", UnitFilter.ALL, "unit");
        this.units = units;
        this.panel = new UnitPanel(units, history, people);
        file().add(panel);
        boolean mayChange = currentUser.require().is(Role.SYSTEM_ADMIN);
        this.dialogs = mayChange ? new UnitDialogs(units, history, LocalDate.now(clock), this::changed) : null;
        this.deskList = new DeskList(desks, units, mayChange);
        lead(getTranslation("units.lead"));
        above(new Details(getTranslation("units.desks"), deskList));
        filters().search(getTranslation("units.search"), UnitFilter::q, UnitFilter::withWords);
        list(
                new Listing<>(units::after, units::countUpTo),
                new Columns<Unit>()
                        .show("units.field.name", this::name, Unit::name)
                        .text("units.field.shortName", Unit::shortName)
                        .text("units.field.category", unit -> getTranslation(Texts.key(unit.category())))
                        .exported("units.field.level", unit -> getTranslation(Texts.key(unit.level())))
                        .exported("units.field.code", Unit::code));
    }

    /** As far from the margin as it stands below the top, unless somebody searches. */
    private Component name(Unit unit) {
        Div name = new Div(Columns.link(fileOf(unit.id().toString()), unit.name()));
        name.addClassName("jf-below");
        name.getStyle().set("--jf-depth", filter().q().isBlank() ? String.valueOf(unit.depth()) : "0");
        return name;
    }

    private void changed(UnitId unit) {
        deskList.refresh();
        refresh();
        open(unit.toString());
    }

    @Override
    protected void fill(String key) {
        panel.show(units.get(idOf(key)), dialogs);
    }

    private static UnitId idOf(String text) {
        try {
            return new UnitId(Long.parseLong(text));
        } catch (NumberFormatException mistyped) {
            throw new NotVisible("unit");
        }
    }
}
