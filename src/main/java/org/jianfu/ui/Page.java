package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.function.Function;

/**
 * A page of the staff portal: a heading with its actions, then the content. The title in the browser's tab is the
 * heading's text key and nothing else, so that no tab or history ever shows what a lead is about.
 */
public abstract class Page extends Main implements HasDynamicTitle {

    private final String titleKey;
    private final H1 heading = new H1();
    private final Div actions = new Div();
    private final Header header = new Header(heading, actions);

    /** @param titleKey text key of the heading and of the tab's title */
    protected Page(String titleKey) {
        this.titleKey = titleKey;
        addClassName("jf-page");
        header.addClassName("jf-page-header");
        actions.addClassName("jf-actions");
        Titles.set(heading, getTranslation(titleKey));
        add(header);
    }

    /** Replaces what the heading says; the tab's title stays as it was. */
    protected final void heading(String text) {
        Titles.set(heading, text);
    }

    /** One plain sentence under the heading. */
    protected final void lead(String text) {
        Paragraph sentence = new Paragraph(text);
        sentence.addClassName("jf-lead");
        addComponentAtIndex(1, sentence);
    }

    /** Puts buttons to the right of the heading, the primary one last. */
    protected final void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    /**
     * Does something at each piece of news, as long as the page is open.
     *
     * @param subscribe is given what to call at news, from whatever thread, and gives back how to end that
     */
    protected final void onNews(Function<Runnable, Registration> subscribe, Command act) {
        addAttachListener(attach -> {
            UI ui = attach.getUI();
            Registration subscription = subscribe.apply(() -> ui.access(act));
            addDetachListener(detach -> {
                detach.unregisterListener();
                subscription.remove();
            });
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.title", getTranslation(titleKey));
    }
}
