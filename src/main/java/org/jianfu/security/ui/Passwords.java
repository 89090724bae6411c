package org.jianfu.security.ui;

import com.vaadin.flow.component.textfield.PasswordField;

/** How a new password is asked for; the policy itself is the service's. */
final class Passwords {

    private static final int SHORTEST = 12;

    private Passwords() {}

    static void constrain(PasswordField field) {
        field.setRequired(true);
        field.setMaxLength(128);
        field.setHelperText(field.getTranslation("security.password.help"));
        field.getElement().setAttribute("autocomplete", "new-password");
    }

    static boolean isGood(PasswordField field) {
        boolean good = field.getValue().length() >= SHORTEST;
        field.setErrorMessage(field.getTranslation("security.password.length", SHORTEST, 128));
        field.setInvalid(!good);
        return good;
    }
}
