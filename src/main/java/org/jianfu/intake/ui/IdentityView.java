package org.jianfu.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.BiConsumer;
import org.jianfu.intake.Categories;
import org.jianfu.intake.ContactReleases;
import org.jianfu.intake.IntakeLinks;
import org.jianfu.intake.ReleaseState;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.ui.Dates;
import org.jianfu.ui.EmptyState;
import org.jianfu.ui.FactList;
import org.jianfu.ui.FormDialog;
import org.jianfu.ui.Page;
import org.jianfu.ui.ReasonField;
import org.jianfu.units.Desks;

/** Where the identity custodian 身份保管员 decides who may see how a reporter can be reached, reading neither report nor contact. */
@StyleSheet(IntakeStyle.SHEET)
@Route(IntakeLinks.IDENTITY)
@Menu(title = "intake.menu.identity", order = 150, icon = "vaadin:key")
@RolesAllowed(Role.Name.IDENTITY_CUSTODIAN)
class IdentityView extends Page {

    private final transient ContactReleases releases;
    private final transient Categories categories;
    private final transient Desks desks;
    private final Div requests = new Div();

    IdentityView(ContactReleases releases, Categories categories, Desks desks) {
        super("intake.menu.identity");
        this.releases = releases;
        this.categories = categories;
        this.desks = desks;
        lead(getTranslation("intake.identity.lead", ContactReleases.DAYS));
        add(requests);
        show();
    }

    private void show() {
        requests.removeAll();
        List<ContactReleases.Request> all = releases.all();
        if (all.isEmpty()) {
            requests.add(
                    new EmptyState(getTranslation("intake.identity.none"), getTranslation("intake.identity.noneMore")));
        }
        all.forEach(request -> requests.add(card(request)));
    }

    private Component card(ContactReleases.Request request) {
        Article card = new Article(new H2(getTranslation(
                request.original() ? "intake.identity.asks.original" : "intake.identity.asks",
                request.asker(),
                request.unit())));
        card.addClassName("jf-section");
        Paragraph reason = new Paragraph(request.reason());
        reason.addClassName("in-quoted");
        card.add(
                reason,
                new FactList()
                        .fact(
                                getTranslation("intake.identity.about"),
                                getTranslation(
                                        "intake.identity.report",
                                        desks.get(request.desk()).name(),
                                        Dates.inText(request.receivedOn()),
                                        categories.nameOf(request.category(), getLocale())))
                        .fact(getTranslation("intake.identity.askedOn"), Dates.inText(request.askedOn()))
                        .fact(getTranslation("intake.identity.state"), state(request))
                        .fact(
                                getTranslation("intake.identity.answer"),
                                request.answer().isEmpty() ? null : request.answer()));
        if (request.state() == ReleaseState.REQUESTED) {
            card.add(buttons(request));
        }
        return card;
    }

    private String state(ContactReleases.Request request) {
        String state = getTranslation(Texts.key(request.state()));
        return request.until() == null
                ? state
                : getTranslation("intake.identity.until", state, Dates.inText(request.until()));
    }

    private Component buttons(ContactReleases.Request request) {
        Button release = button("intake.identity.release", request, releases::release);
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(release, button("intake.identity.refuse", request, releases::refuse));
        buttons.addClassName("jf-actions");
        return buttons;
    }

    /** Both ask for a reason: the one who asked, and an audit, read it. */
    private Button button(String key, ContactReleases.Request request, BiConsumer<Long, String> decide) {
        Button button = new Button(getTranslation(key), click -> {
            ReasonField reason = new ReasonField(getTranslation(key + ".reason"))
                    .hint(getTranslation(key + ".hint", request.asker(), ContactReleases.DAYS));
            new FormDialog(getTranslation(key), getTranslation(key), reason)
                    .onAct(() -> {
                        decide.accept(request.id(), reason.getValue());
                        show();
                    })
                    .open();
        });
        button.setAriaLabel(getTranslation(key + ".of", request.asker()));
        return button;
    }
}
