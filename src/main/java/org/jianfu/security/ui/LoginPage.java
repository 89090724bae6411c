package org.jianfu.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.ui.PublicPage;

/** Sign-in. One sentence for every failure: it tells nobody whether an account exists. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginPage extends PublicPage implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();
    private final Paragraph signedOut = new Paragraph(getTranslation("security.signIn.out"));
    private final transient CurrentUser currentUser;

    LoginPage(CurrentUser currentUser) {
        super("security.signIn");
        this.currentUser = currentUser;
        form.setI18n(wording());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        signedOut.setVisible(false);
        signedOut.getElement().setAttribute("role", "status");
        main().addClassName("jf-login");
        main().add(signedOut, form, new Paragraph(getTranslation("security.signIn.help")));
    }

    private LoginI18n wording() {
        LoginI18n wording = LoginI18n.createDefault();
        wording.getForm().setTitle("");
        wording.getForm().setUsername(getTranslation("security.signIn.login"));
        wording.getForm().setPassword(getTranslation("security.signIn.password"));
        wording.getForm().setSubmit(getTranslation("security.signIn.submit"));
        wording.getErrorMessage().setTitle(getTranslation("security.signIn.failed"));
        wording.getErrorMessage().setMessage(getTranslation("security.signIn.failedMore"));
        wording.getErrorMessage().setUsername(getTranslation("security.signIn.loginMissing"));
        wording.getErrorMessage().setPassword(getTranslation("security.signIn.passwordMissing"));
        return wording;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            UI.getCurrent().getPage().setLocation("staff");
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        form.setError(parameters.containsKey("error"));
        boolean again = parameters.containsKey("again");
        signedOut.setText(getTranslation(again ? "security.signIn.again" : "security.signIn.out"));
        signedOut.setVisible(again || parameters.containsKey("out"));
    }
}
