package org.jianfu.units.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.ListAndFile;
import org.jianfu.ui.Page;
import org.jianfu.ui.SearchField;
import org.jianfu.ui.Section;
import org.jianfu.ui.Tables;
import org.jianfu.units.Desks;
import org.jianfu.units.UnitHistory;
import org.jianfu.units.UnitLinks;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;

/** The organisation tree: everyone looks things up, the system administrator keeps it up to date. */
@Route(UnitLinks.UNITS)
@Menu(title = "units.menu", order = 400, icon = "vaadin:sitemap")
@PermitAll
class UnitsPage extends Page implements BeforeEnterObserver {

    private static final String SEARCH = "q";
    private static final String UNIT = "unit";

    private final transient Units units;
    private final transient @Nullable UnitDialogs deeds;
    private final SearchField search = new SearchField(getTranslation("units.search"));
    private final UnitGrid grid;
    private final UnitPanel panel;
    private final ListAndFile split;
    private final EmptyState nothing = new EmptyState(getTranslation("units.none"), getTranslation("units.noneMore"));
    private final DeskList deskList;
    private @Nullable UnitId shown;

    UnitsPage(Units units, UnitHistory history, Desks desks, People people, CurrentUser currentUser, Clock clock) {
        super("units.menu");
        this.units = units;
        boolean mayChange = currentUser.require().is(Role.SYSTEM_ADMIN);
        deeds = mayChange ? new UnitDialogs(units, history, LocalDate.now(clock), this::changed) : null;
        grid = new UnitGrid(units);
        panel = new UnitPanel(units, history, people);
        deskList = new DeskList(desks, units, mayChange);
        lead(getTranslation("units.lead"));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        Tables.opens(grid, unit -> show(unit.id()));
        split = new ListAndFile(new Div(search, grid, nothing), panel, () -> show(null));
        add(split, new Section(getTranslation("units.desks"), deskList));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        search.setValue(address.getSingleParameter(SEARCH).orElse(""));
        shown = address.getSingleParameter(UNIT).map(UnitsPage::idOf).orElse(null);
        boolean any = grid.show(search.getValue());
        grid.setVisible(any);
        nothing.setVisible(!any);
        split.showFile(shown != null);
        if (shown != null) {
            panel.show(units.get(shown), deeds);
        }
    }

    private void show(@Nullable UnitId unit) {
        shown = unit;
        go();
    }

    /** The address holds what is searched and shown, so that it can be passed on and "back" works. */
    private void go() {
        Map<String, String> address = new HashMap<>();
        Optional.of(search.getValue()).filter(text -> !text.isBlank()).ifPresent(text -> address.put(SEARCH, text));
        Optional.ofNullable(shown).ifPresent(unit -> address.put(UNIT, unit.toString()));
        getUI().ifPresent(ui -> ui.navigate(UnitsPage.class, QueryParameters.simple(address)));
    }

    private void changed(UnitId unit) {
        deskList.refresh();
        show(unit);
    }

    private static UnitId idOf(String text) {
        try {
            return new UnitId(Long.parseLong(text));
        } catch (NumberFormatException mistyped) {
            throw new NotVisible("unit");
        }
    }
}
