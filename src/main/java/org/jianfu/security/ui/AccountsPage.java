package org.jianfu.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Role.Name;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.Texts;
import org.jianfu.security.AccountFilter;
import org.jianfu.security.AccountLinks;
import org.jianfu.security.AccountList;
import org.jianfu.security.AccountRow;
import org.jianfu.security.Accounts;
import org.jianfu.ui.Columns;
import org.jianfu.ui.ListPage;
import org.jianfu.ui.Listing;
import org.jianfu.units.Units;

/** The accounts: the system administrator opens and closes them, the security administrator decides their roles. */
@Route(AccountLinks.ACCOUNTS)
@Menu(title = "security.menu.accounts", order = 410, icon = "vaadin:users")
@RolesAllowed({Name.SYSTEM_ADMIN, Name.SECURITY_ADMIN, Name.AUDIT_ADMIN})
class AccountsPage extends ListPage<AccountRow, AccountFilter> {

    private final transient AccountDialogs dialogs;
    private final transient Staff me;

    AccountsPage(Accounts accounts, AccountList all, Units units, CurrentUser currentUser) {
        super("security.accounts", AccountFilter.ALL);
        this.dialogs = new AccountDialogs(accounts, units, this::refresh);
        this.me = currentUser.require();
        lead(getTranslation("security.accounts.lead"));
        if (me.is(Role.SYSTEM_ADMIN)) {
            Button open = new Button(getTranslation("security.accounts.open"), click -> dialogs.open());
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(open);
        }
        filters()
                .search(getTranslation("security.accounts.search"), AccountFilter::q, AccountFilter::withWords)
                .choice(
                        getTranslation("security.account.roles"),
                        List.of(Role.values()),
                        role -> getTranslation(Texts.key(role)),
                        AccountFilter::role,
                        AccountFilter::withRole);
        list(
                new Listing<>(all::after, all::countUpTo),
                new Columns<AccountRow>()
                        .text("security.account.name", AccountRow::name)
                        .text("security.account.login", AccountRow::login)
                        .text("security.account.unit", AccountRow::unitName)
                        .text("security.account.roles", this::roles)
                        .show("security.account.state", this::state, this::stateOf)
                        .acts("security.account.actions", account -> new AccountMenu(account, dialogs, me)));
    }

    private String roles(AccountRow account) {
        String all = Stream.concat(
                        account.roles().stream().sorted().map(role -> getTranslation(Texts.key(role))),
                        account.proposed().stream()
                                .sorted()
                                .map(role ->
                                        getTranslation("security.account.proposed", getTranslation(Texts.key(role)))))
                .collect(Collectors.joining("、"));
        return all.isEmpty() ? getTranslation("security.account.roles.none") : all;
    }

    private String stateOf(AccountRow account) {
        return getTranslation(account.active() ? "security.account.active" : "security.account.closed");
    }

    private Component state(AccountRow account) {
        Span state = new Span(stateOf(account));
        state.addClassName(account.active() ? "jf-good" : "jf-quiet");
        return state;
    }
}
