package org.jianfu.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.UnitId;
import org.jianfu.security.FirstSetup;
import org.jianfu.ui.ProblemText;
import org.jianfu.ui.PublicPage;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;

/** The one-time page of an empty portal: three administrators, all at once. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
class SetupPage extends PublicPage implements BeforeEnterObserver {

    private final transient FirstSetup setup;
    private final transient Units units;
    private final AdministratorFields system = new AdministratorFields(Role.SYSTEM_ADMIN, "system");
    private final AdministratorFields security = new AdministratorFields(Role.SECURITY_ADMIN, "security");
    private final AdministratorFields audit = new AdministratorFields(Role.AUDIT_ADMIN, "audit");
    private final ProblemText problem = new ProblemText();
    private String token = "";

    SetupPage(FirstSetup setup, Units units) {
        super("security.setup");
        this.setup = setup;
        this.units = units;
        Button make = new Button(getTranslation("security.setup.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(system, security, audit, problem, make);
        form.addClassName("jf-stack");
        main().add(new Paragraph(getTranslation("security.setup.text")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        setup.check(token);
    }

    private void make() {
        if (!system.isComplete() | !security.isComplete() | !audit.isComplete()) {
            return;
        }
        problem.tryTo(() -> {
            setup.finish(token, root(), system.person(), security.person(), audit.person());
            UI.getCurrent().getPage().setLocation("login");
        });
    }

    private UnitId root() {
        return units.children(null).stream().findFirst().map(Unit::id).orElseThrow();
    }
}
