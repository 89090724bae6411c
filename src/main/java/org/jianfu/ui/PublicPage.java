package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page for people without an account: a narrow column, phone first. It brings its own head and foot, because an
 * automatic layout for the empty path would be a tie with the staff's.
 */
@JavaScript("context://jianfu/told-once.js")
public abstract class PublicPage extends Composite<Div> implements HasDynamicTitle {

    private final String titleKey;
    private final H1 heading = new H1();
    private final Main main = new Main(heading);
    private final Div bar = new Div();

    /** @param titleKey text key of the heading and of the tab's title */
    protected PublicPage(String titleKey) {
        this.titleKey = titleKey;
        Titles.set(heading, getTranslation(titleKey));
        getContent().addClassName("jf-public");
        main.addClassName("jf-public-main");
        getContent().add(head(), main, foot());
    }

    private Header head() {
        Anchor home = new Anchor("./", getTranslation("ui.product"));
        home.addClassName("jf-brand");
        bar.addClassName("jf-actions");
        bar.add(Language.switcher());
        Header header = new Header(home, bar);
        if (Demonstration.isOn()) {
            header.addComponentAtIndex(1, Demonstration.badge(this));
        }
        header.addClassName("jf-public-head");
        return header;
    }

    private Footer foot() {
        Footer footer = new Footer();
        footer.setText(getTranslation("ui.publicFoot"));
        footer.addClassName("jf-public-foot");
        return footer;
    }

    protected final void heading(String text) {
        Titles.set(heading, text);
    }

    /** Where the page's content goes, below the heading. */
    protected final Main main() {
        return main;
    }

    /** Puts something into the head, before the language switch: the way out, for instance. */
    protected final void inHead(Component component) {
        bar.addComponentAsFirst(component);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation(titleKey));
    }
}
