package org.jianfu.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.security.AccountDetails;
import org.jianfu.security.AccountRow;
import org.jianfu.units.Units;
import org.jianfu.units.ui.UnitField;

/** Name, unit and mail address of an account. */
class DetailsForm extends Div {

    private final transient Units units;
    private final TextField name = new TextField(getTranslation("security.account.name"));
    private final UnitField unit;
    private final EmailField mail = new EmailField(getTranslation("security.account.mail"));

    DetailsForm(Units units) {
        this.units = units;
        unit = new UnitField(getTranslation("security.account.unit"), units);
        addClassName("jf-fields");
        name.setRequired(true);
        name.setMaxLength(60);
        name.setErrorMessage(getTranslation("security.account.nameMissing"));
        unit.setErrorMessage(getTranslation("security.account.unitMissing"));
        mail.setMaxLength(254);
        mail.setErrorMessage(getTranslation("security.account.mailBad"));
        add(name, unit, mail);
    }

    void show(AccountRow account) {
        name.setValue(account.name());
        units.find(account.unit()).ifPresent(unit::setValue);
        mail.setValue(account.mail() == null ? "" : account.mail());
    }

    boolean isComplete() {
        name.setInvalid(name.getValue().isBlank());
        unit.setInvalid(unit.isEmpty());
        return !name.isInvalid() && !unit.isInvalid() && !mail.isInvalid();
    }

    AccountDetails value() {
        String address = mail.getValue().strip();
        return new AccountDetails(name.getValue().strip(), unit.getValue().id(), address.isEmpty() ? null : address);
    }
}
