package org.jianfu.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Role.Name;
import org.jianfu.security.Account;
import org.jianfu.security.AccountLinks;
import org.jianfu.security.Accounts;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.Page;
import org.jianfu.ui.SearchField;
import org.jianfu.units.Units;

/** The accounts: the system administrator opens and closes them, the security administrator decides their roles. */
@Route(AccountLinks.ACCOUNTS)
@Menu(title = "security.menu.accounts", order = 410, icon = "vaadin:users")
@RolesAllowed({Name.SYSTEM_ADMIN, Name.SECURITY_ADMIN})
class AccountsPage extends Page {

    private final transient Accounts accounts;
    private final transient Units units;
    private final SearchField search = new SearchField(getTranslation("security.accounts.search"));
    private final AccountGrid grid;
    private final EmptyState nothing =
            new EmptyState(getTranslation("security.accounts.none"), getTranslation("security.accounts.noneMore"));

    AccountsPage(Accounts accounts, Units units, CurrentUser currentUser) {
        super("security.accounts");
        this.accounts = accounts;
        this.units = units;
        lead(getTranslation("security.accounts.lead"));
        var me = currentUser.require();
        var deeds = new AccountDialogs(accounts, units, this::refresh);
        grid = new AccountGrid(units, deeds, me.is(Role.SYSTEM_ADMIN), me.is(Role.SECURITY_ADMIN));
        if (me.is(Role.SYSTEM_ADMIN)) {
            Button open = new Button(getTranslation("security.accounts.open"), click -> deeds.open());
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions(open);
        }
        search.addValueChangeListener(change -> refresh());
        add(search, grid, nothing);
        refresh();
    }

    private void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Account> found = accounts.all().stream()
                .filter(account -> matches(account, wanted))
                .toList();
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
    }

    private boolean matches(Account account, String wanted) {
        return account.login().contains(wanted)
                || account.name().contains(wanted)
                || units.nameOf(account.unit()).contains(wanted);
    }
}
