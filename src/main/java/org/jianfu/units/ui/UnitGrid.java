package org.jianfu.units.ui;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.List;
import java.util.Map;
import org.jianfu.kernel.Texts;
import org.jianfu.kernel.UnitId;
import org.jianfu.ui.Tables;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** The existing units as a tree, or as a plain list while somebody searches. */
class UnitGrid extends TreeGrid<Unit> {

    private static final int HITS = 100;

    private final transient Units units;

    UnitGrid(Units units) {
        this.units = units;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addHierarchyColumn(Unit::name)
                .setHeader(getTranslation("units.field.name"))
                .setSortable(false);
        var shortName = addColumn(Unit::shortName)
                .setHeader(getTranslation("units.field.shortName"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var category = addColumn(unit -> getTranslation(Texts.key(unit.category())))
                .setHeader(getTranslation("units.field.category"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        Tables.wideOnly(this, List.of(shortName, category));
    }

    /** @return whether there is anything to show */
    boolean show(String wanted) {
        if (wanted.isBlank()) {
            showTree();
            return true;
        }
        List<Unit> found = units.search(wanted, HITS);
        setItems(found, _ -> List.of());
        return !found.isEmpty();
    }

    private void showTree() {
        List<Unit> all = units.all().stream().filter(Unit::active).toList();
        List<Unit> tops = all.stream().filter(unit -> unit.parent() == null).toList();
        Map<UnitId, List<Unit>> below = all.stream()
                .filter(unit -> unit.parent() != null)
                .collect(groupingBy(unit -> requireNonNull(unit.parent())));
        setItems(tops, unit -> below.getOrDefault(unit.id(), List.of()));
        expand(tops);
    }
}
