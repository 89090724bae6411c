package org.jianfu.security.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.converter.Converter;
import org.jianfu.security.AccountDetails;
import org.jianfu.security.AccountRow;
import org.jianfu.ui.RecordFields;
import org.jianfu.units.Units;
import org.jianfu.units.ui.UnitField;

/** Name, unit and mail address of an account. */
class DetailsForm extends RecordFields<AccountDetails> {

    DetailsForm(Units units) {
        super(AccountDetails.class);
        line("name", getTranslation("security.account.name"));
        field(
                "unit",
                new UnitField(getTranslation("security.account.unit"), units),
                Converter.from(
                        unit -> unit == null ? null : unit.id(),
                        id -> id == null ? null : units.find(id).orElse(null),
                        Throwable::getMessage));
        EmailField mail = line("mail", new EmailField(getTranslation("security.account.mail")));
        mail.setI18n(
                new EmailField.EmailFieldI18n().setPatternErrorMessage(getTranslation("security.account.mailBad")));
    }

    void show(AccountRow account) {
        read(new AccountDetails(account.name(), account.unit(), account.mail()));
    }
}
