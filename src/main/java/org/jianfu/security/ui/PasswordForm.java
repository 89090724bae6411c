package org.jianfu.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.jianfu.kernel.Refused;
import org.jianfu.security.OwnAccount;

/** The current password and the new one; what is wrong is said at the field it is about. */
class PasswordForm extends Div {

    private final transient OwnAccount own;
    private final boolean lent;
    private final PasswordField current = new PasswordField(getTranslation("security.own.current"));
    private final PasswordField wanted = new PasswordField(getTranslation("security.own.wanted"));
    private final Paragraph done = new Paragraph();

    PasswordForm(OwnAccount own) {
        this.own = own;
        this.lent = own.mustChoosePassword();
        addClassName("jf-fields");
        if (lent) {
            Paragraph why = new Paragraph(getTranslation("security.own.lent"));
            why.addClassName("jf-notice");
            why.getElement().setAttribute("role", "status");
            add(why);
        }
        current.setRequired(true);
        current.setMaxLength(128);
        current.getElement().setAttribute("autocomplete", "current-password");
        Passwords.constrain(wanted);
        Button choose = new Button(getTranslation("security.own.choose"), click -> choose());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        choose.setDisableOnClick(true);
        wanted.addKeyPressListener(Key.ENTER, press -> choose());
        done.getElement().setAttribute("role", "status");
        done.addClassName("jf-good");
        done.setVisible(false);
        add(current, wanted, new Div(choose), done);
        choose.addClickListener(click -> choose.setEnabled(true));
    }

    private void choose() {
        done.setVisible(false);
        current.setInvalid(current.getValue().isEmpty());
        current.setErrorMessage(getTranslation("security.signIn.passwordMissing"));
        if (!Passwords.isGood(wanted) | current.isInvalid()) {
            (current.isInvalid() ? current : wanted).focus();
            return;
        }
        try {
            own.choosePassword(current.getValue(), wanted.getValue());
            if (lent) {
                getUI().ifPresent(ui -> ui.getPage().setLocation("staff"));
            }
            current.clear();
            wanted.clear();
            current.setInvalid(false);
            wanted.setInvalid(false);
            done.setText(getTranslation("security.own.chosen"));
            done.setVisible(true);
        } catch (Refused refused) {
            PasswordField field = refused.key().startsWith("security.password.current")
                            || refused.key().endsWith("tooManyTries")
                    ? current
                    : wanted;
            field.setErrorMessage(getTranslation(refused.key(), refused.args()));
            field.setInvalid(true);
            field.focus();
        }
    }
}
