package org.jianfu.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.security.AccountDetails;
import org.jianfu.security.FirstSetup;
import org.jianfu.ui.CharacterCount;

/** Name, sign-in name and password of one administrator. */
class AdministratorFields extends Div {

    private final TextField name = new TextField(getTranslation("security.account.name"));
    private final TextField login = new TextField(getTranslation("security.account.login"));
    private final PasswordField password = new PasswordField(getTranslation("security.signIn.password"));

    AdministratorFields(Role role, String id) {
        addClassNames("jf-fields", "jf-section");
        name.setId(id + "-name");
        login.setId(id + "-login");
        password.setId(id + "-password");
        name.setRequired(true);
        CharacterCount.on(name, AccountDetails.NAME_LIMIT);
        LoginNames.constrain(login);
        Passwords.constrain(password);
        add(new H2(getTranslation(Texts.key(role))), name, login, password);
    }

    boolean isComplete() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("security.account.nameMissing"));
        return !name.isInvalid() & LoginNames.isGood(login) & Passwords.isGood(password);
    }

    FirstSetup.Person person() {
        return new FirstSetup.Person(login.getValue(), name.getValue().strip(), password.getValue());
    }
}
