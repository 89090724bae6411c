package org.jianfu.casework.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.Leads;
import org.jspecify.annotations.Nullable;

/** The list itself, loaded as far as it is looked at; arrows move, Enter opens. */
class LeadGrid extends Grid<Leads.Row> {

    static final int PAGE = 50;

    private final transient Leads leads;
    private final transient Names names;
    private transient Leads.@Nullable Workbench known;
    private Leads.@Nullable Row focused;

    LeadGrid(Leads leads, Names names, Clock clock) {
        super(Leads.Row.class, false);
        this.leads = leads;
        this.names = names;
        addClassName("cw-leads");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", getTranslation("casework.leads.list"));
        setSelectionMode(SelectionMode.NONE);
        setPageSize(PAGE);
        addColumn(new ComponentRenderer<>(row -> new LeadLine(row, names, LocalDate.now(clock))));
        addItemClickListener(click -> CaseworkNavigation.toLead(click.getItem().id()));
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        Shortcuts.addShortcutListener(this, this::openFocused, Key.ENTER).listenOn(this);
    }

    private void openFocused() {
        if (focused != null) {
            CaseworkNavigation.toLead(focused.id());
        }
    }

    /** Shows a list whose beginning is known. */
    void show(LeadFilter filter, Leads.Workbench workbench) {
        known = workbench;
        setItems(
                query -> rows(filter, query.getPage(), query.getPageSize()).stream(),
                query -> known != null ? Math.toIntExact(known.total()) : Math.toIntExact(leads.count(filter)));
    }

    /** Asks for everything again, as something has changed. */
    void refresh() {
        known = null;
        getDataProvider().refreshAll();
    }

    private List<Leads.Row> rows(LeadFilter filter, int page, int size) {
        List<Leads.Row> rows =
                known != null && page == 0 && size == PAGE ? known.first() : leads.page(filter, page, size);
        names.learn(rows);
        return rows;
    }
}
