package org.jianfu.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jianfu.kernel.Texts;
import org.jianfu.rules.Rule;
import org.jianfu.ui.Tables;

/** One row per rule: what it says, where it stands, and whether that was checked. */
class RuleGrid extends Grid<Rule> {

    RuleGrid() {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        var kind = addColumn(rule -> getTranslation(Texts.key(rule.kind())))
                .setHeader(getTranslation("rules.field.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::statement).setHeader(getTranslation("rules.field.statement"));
        var checked = addComponentColumn(RuleGrid::checked)
                .setHeader(getTranslation("rules.field.checked"))
                .setWidth("9rem")
                .setFlexGrow(0);
        Tables.wideOnly(this, List.of(kind, checked));
    }

    private Component statement(Rule rule) {
        String kind = getTranslation(Texts.key(rule.kind()));
        return Tables.withDetails(
                rule.statement(), rule.verified() ? kind : kind + " · " + getTranslation("rules.unverified"));
    }

    /** 待核 is said in words and colour; what was checked needs no badge. */
    static Component checked(Rule rule) {
        if (rule.verified()) {
            return new Span();
        }
        Badge badge = new Badge();
        badge.setText(badge.getTranslation("rules.unverified"));
        badge.addThemeVariants(BadgeVariant.WARNING);
        return badge;
    }
}
