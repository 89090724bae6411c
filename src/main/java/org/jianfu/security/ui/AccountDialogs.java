package org.jianfu.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.security.AccountRow;
import org.jianfu.security.Accounts;
import org.jianfu.security.NewAccount;
import org.jianfu.ui.FormDialog;
import org.jianfu.units.Units;

/** The actions on an account, a dialog each. */
class AccountDialogs {

    private final Accounts accounts;
    private final Units units;
    private final Runnable afterwards;

    AccountDialogs(Accounts accounts, Units units, Runnable afterwards) {
        this.accounts = accounts;
        this.units = units;
        this.afterwards = afterwards;
    }

    void open() {
        var details = new DetailsForm(units);
        TextField login = new TextField(text("security.account.login"));
        PasswordField password = new PasswordField(text("security.signIn.password"));
        LoginNames.constrain(login);
        Passwords.constrain(password);
        dialog("security.accounts.open", "security.accounts.open", details, login, password)
                .onAct(() -> {
                    boolean good = LoginNames.isGood(login) & Passwords.isGood(password);
                    var typed = details.written();
                    if (!good) {
                        throw new Refused("security.account.incomplete");
                    }
                    accounts.open(new NewAccount(
                            login.getValue(), typed.name(), typed.unit(), typed.mail(), password.getValue()));
                    afterwards.run();
                })
                .open();
    }

    void edit(AccountRow account) {
        var details = new DetailsForm(units);
        details.show(account);
        dialog("security.account.edit", "ui.save", details)
                .onAct(() -> {
                    accounts.correct(account.id(), details.written());
                    afterwards.run();
                })
                .open();
    }

    void grant(AccountRow account) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>(text("security.account.roles"));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> text(Texts.key(role)));
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(account.roles());
        all.addAll(account.proposed());
        roles.setValue(all);
        dialog(
                        "security.account.grant",
                        "ui.save",
                        new Paragraph(account.name()),
                        roles,
                        new Paragraph(text("security.account.grantMore")))
                .onAct(() -> {
                    if (!accounts.grant(account.id(), roles.getValue()).isEmpty()) {
                        Notification.show(text("security.account.waits"));
                    }
                    afterwards.run();
                })
                .open();
    }

    void password(AccountRow account) {
        PasswordField password = new PasswordField(text("security.signIn.password"));
        Passwords.constrain(password);
        dialog(
                        "security.account.password",
                        "ui.save",
                        new Paragraph(account.name()),
                        password,
                        new Paragraph(text("security.account.passwordMore")))
                .onAct(() -> {
                    accounts.lendPassword(account.id(), password.getValue());
                    afterwards.run();
                })
                .open();
    }

    void confirm(AccountRow account) {
        String roles = account.proposed().stream()
                .sorted()
                .map(role -> text(Texts.key(role)))
                .collect(Collectors.joining("、"));
        new FormDialog(
                        text("security.account.confirmTitle", account.name(), roles),
                        text("security.account.confirm"),
                        new Paragraph(text("security.account.confirmText")))
                .onAct(() -> {
                    accounts.confirm(account.id());
                    afterwards.run();
                })
                .open();
    }

    void reject(AccountRow account) {
        accounts.reject(account.id());
        afterwards.run();
    }

    void close(AccountRow account) {
        new FormDialog(
                        text("security.account.closeTitle", account.name()),
                        text("security.account.close"),
                        new Paragraph(text("security.account.closeText")))
                .dangerous()
                .onAct(() -> {
                    accounts.close(account.id());
                    afterwards.run();
                })
                .open();
    }

    void reopen(AccountRow account) {
        accounts.reopen(account.id());
        afterwards.run();
    }

    private static FormDialog dialog(String title, String action, com.vaadin.flow.component.Component... content) {
        return new FormDialog(text(title), text(action), content);
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
