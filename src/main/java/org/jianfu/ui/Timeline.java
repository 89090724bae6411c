package org.jianfu.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, newest first. */
public class Timeline extends OrderedList {

    /**
     * One step.
     *
     * @param when date or date and time, as it is to be read
     * @param who the person, or null for a reporter and for the portal itself
     * @param what one sentence
     * @param address where more about it is read, without a leading slash, or null
     */
    public record Step(
            String when,
            @Nullable String who,
            String what,
            @Nullable String address) {

        /** A step about which there is no more to read. */
        public Step(String when, @Nullable String who, String what) {
            this(when, who, what, null);
        }
    }

    /** @param steps in the order they happened */
    public Timeline(List<Step> steps) {
        addClassName("jf-timeline");
        steps.reversed().forEach(step -> add(item(step)));
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static ListItem item(Step step) {
        Paragraph what =
                step.address() == null ? new Paragraph(step.what()) : new Paragraph(link(step.address(), step.what()));
        Span when = new Span(step.when());
        when.addClassName("jf-when");
        ListItem item = new ListItem(what, when);
        if (step.who() != null) {
            item.add(new Span(" · " + step.who()));
        }
        return item;
    }
}
