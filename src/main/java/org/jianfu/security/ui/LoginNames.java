package org.jianfu.security.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A sign-in name is 3 to 60 of a–z, 0–9, dot and hyphen, so that nobody wonders which character was meant. */
final class LoginNames {

    private static final String PATTERN = "[a-z0-9][a-z0-9.\\-]{2,59}";

    private LoginNames() {}

    static void constrain(TextField field) {
        field.setRequired(true);
        field.setMaxLength(60);
        field.setAllowedCharPattern("[a-z0-9.\\-]");
        field.setHelperText(field.getTranslation("security.account.loginHelp"));
        field.getElement().setAttribute("autocapitalize", "none");
    }

    static boolean isGood(TextField field) {
        boolean good = field.getValue().matches(PATTERN);
        field.setErrorMessage(field.getTranslation("security.account.loginBad"));
        field.setInvalid(!good);
        return good;
    }
}
