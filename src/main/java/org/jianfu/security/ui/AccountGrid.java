package org.jianfu.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.jianfu.kernel.Texts;
import org.jianfu.security.Account;
import org.jianfu.ui.Tables;
import org.jianfu.units.Units;

/** One row per account, with what this administrator may do about it. */
class AccountGrid extends Grid<Account> {

    private final transient Units units;
    private final transient AccountDialogs deeds;
    private final boolean opens;
    private final boolean grants;

    AccountGrid(Units units, AccountDialogs deeds, boolean opens, boolean grants) {
        this.units = units;
        this.deeds = deeds;
        this.opens = opens;
        this.grants = grants;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::name).setHeader(getTranslation("security.account.name"));
        var login = addColumn(Account::login)
                .setHeader(getTranslation("security.account.login"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var unit = addColumn(this::unit).setHeader(getTranslation("security.account.unit"));
        var roles = addColumn(this::roles).setHeader(getTranslation("security.account.roles"));
        var state = addComponentColumn(this::state)
                .setHeader(getTranslation("security.account.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::menu).setWidth("5rem").setFlexGrow(0);
        Tables.wideOnly(this, List.of(login, unit, roles, state));
    }

    private Component name(Account account) {
        return Tables.withDetails(
                account.name(),
                account.active() ? account.login() : account.login() + " · " + stateOf(account),
                unit(account),
                roles(account));
    }

    private String unit(Account account) {
        return units.nameOf(account.unit());
    }

    private String roles(Account account) {
        return account.roles().isEmpty()
                ? getTranslation("security.account.roles.none")
                : account.roles().stream()
                        .sorted()
                        .map(role -> getTranslation(Texts.key(role)))
                        .collect(Collectors.joining("、"));
    }

    private String stateOf(Account account) {
        return getTranslation(account.active() ? "security.account.active" : "security.account.closed");
    }

    private Component state(Account account) {
        Span state = new Span(stateOf(account));
        state.addClassName(account.active() ? "jf-good" : "jf-quiet");
        return state;
    }

    private Component menu(Account account) {
        Button more = new Button(VaadinIcon.ELLIPSIS_DOTS_H.create());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(getTranslation("security.account.deeds", account.name()));
        // Not a menu bar: in a column as narrow as its button it folds the one button away.
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        if (opens) {
            menu.addItem(getTranslation("security.account.edit"), click -> deeds.edit(account));
            menu.addItem(getTranslation("security.account.password"), click -> deeds.password(account));
            if (account.active()) {
                menu.addItem(getTranslation("security.account.close"), click -> deeds.close(account));
            } else {
                menu.addItem(getTranslation("security.account.reopen"), click -> deeds.reopen(account));
            }
        }
        if (grants) {
            menu.addItem(getTranslation("security.account.grant"), click -> deeds.grant(account));
        }
        return more;
    }
}
