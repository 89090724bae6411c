package org.jianfu.casework.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.casework.LeadFilter;
import org.jianfu.casework.LeadRow;
import org.jianfu.casework.Leads;
import org.jspecify.annotations.Nullable;

/** The list itself, loaded as far as it is looked at; arrows move, Enter opens. */
class LeadGrid extends Grid<LeadRow> {

    private final transient Leads leads;
    private @Nullable LeadRow focused;

    LeadGrid(Leads leads, Names names, Clock clock) {
        super(LeadRow.class, false);
        this.leads = leads;
        addClassName("cw-leads");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        getElement().setAttribute("aria-label", getTranslation("casework.leads.list"));
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
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

    void show(LeadFilter filter) {
        setItems(
                query -> leads.page(filter, query.getPage(), query.getPageSize()).stream(),
                query -> Math.toIntExact(leads.count(filter)));
    }
}
