package org.jianfu.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import org.jianfu.kernel.Texts;
import org.jianfu.rules.Rule;

/** One row per rule: what it says, where it stands, and whether that was checked. */
class RuleGrid extends Grid<Rule> {

    RuleGrid() {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addColumn(rule -> getTranslation(Texts.key(rule.kind())))
                .setHeader(getTranslation("rules.field.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Rule::statement).setHeader(getTranslation("rules.field.statement"));
        addComponentColumn(RuleGrid::checked)
                .setHeader(getTranslation("rules.field.checked"))
                .setAutoWidth(true)
                .setFlexGrow(0);
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
