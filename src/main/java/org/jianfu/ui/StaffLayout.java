package org.jianfu.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.jianfu.kernel.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of the staff portal: the menu is the map of the office, the bar says who is signed in. */
@JavaScript("context://jianfu/told-once.js")
@Layout("staff")
@PermitAll
class StaffLayout extends AppLayout {

    private final transient AuthenticationContext authentication;

    StaffLayout(
            CurrentUser currentUser,
            AuthenticationContext authentication,
            ObjectProvider<HeaderItem> items,
            ObjectProvider<MenuGroup> groups) {
        this.authentication = authentication;
        setPrimarySection(Section.DRAWER);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.menu.toggle"));
        Div right = new Div();
        right.addClassName("jf-bar-right");
        if (Demonstration.isOn()) {
            right.add(Demonstration.badge(this));
        }
        currentUser.find().ifPresent(staff -> {
            items.stream()
                    .sorted(Comparator.comparingInt(HeaderItem::order))
                    .forEach(item -> right.add(item.create(staff)));
            right.add(Language.switcher(), personMenu(staff.name()));
        });
        addToNavbar(new SkipLink(), toggle, right);
        addToDrawer(brand(), new Scroller(new OfficeMenu(groups.stream().toList())));
    }

    private RouterLink brand() {
        RouterLink home = new RouterLink();
        home.setRoute(HomeView.class);
        home.add(new Span(getTranslation("ui.product")));
        home.addClassName("jf-brand");
        return home;
    }

    private MenuBar personMenu(String name) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        bar.addClassName("jf-person");
        Icon figure = VaadinIcon.USER.create();
        figure.getElement().setAttribute("aria-hidden", "true");
        Span who = new Span(name);
        who.addClassName("jf-person-name");
        Div face = new Div(figure, who);
        face.addClassName("jf-person-face");
        var person = bar.addItem(face);
        person.setAriaLabel(name);
        person.getSubMenu()
                .addItem(getTranslation("ui.own"), click -> getUI().ifPresent(ui -> ui.navigate(OwnLinks.ME)));
        person.getSubMenu().addItem(getTranslation("ui.signOut"), click -> authentication.logout());
        return bar;
    }

    /** Only staff pages are pushed to; a public page keeps no open connection that could be counted. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    }
}
