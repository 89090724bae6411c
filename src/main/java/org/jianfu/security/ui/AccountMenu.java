package org.jianfu.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.AccountRow;

/** What an administrator may do about an account, behind one button. */
class AccountMenu extends Button {

    AccountMenu(AccountRow account, AccountDialogs dialogs, Staff administrator) {
        setIcon(VaadinIcon.ELLIPSIS_DOTS_H.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setAriaLabel(getTranslation("security.account.actions", account.name()));
        // Not a menu bar: in a column as narrow as its button it folds the one button away.
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        boolean mine = account.id().equals(administrator.id());
        if (administrator.is(Role.SYSTEM_ADMIN)) {
            menu.addItem(getTranslation("security.account.edit"), click -> dialogs.edit(account));
            if (!mine) {
                menu.addItem(getTranslation("security.account.password"), click -> dialogs.password(account));
            }
            if (account.active() && !mine) {
                menu.addItem(getTranslation("security.account.close"), click -> dialogs.close(account));
            } else if (!account.active()) {
                menu.addItem(getTranslation("security.account.reopen"), click -> dialogs.reopen(account));
            }
        }
        if (administrator.is(Role.SECURITY_ADMIN) && !mine) {
            menu.addItem(getTranslation("security.account.grant"), click -> dialogs.grant(account));
        }
        if (!account.proposed().isEmpty() && !mine && !administrator.is(Role.SYSTEM_ADMIN)) {
            menu.addItem(getTranslation("security.account.confirm"), click -> dialogs.confirm(account));
            menu.addItem(getTranslation("security.account.reject"), click -> dialogs.reject(account));
        }
    }
}
