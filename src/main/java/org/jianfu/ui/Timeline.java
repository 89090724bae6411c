package org.jianfu.ui;

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
     */
    public record Step(String when, @Nullable String who, String what) {}

    /** @param steps in the order they happened */
    public Timeline(List<Step> steps) {
        addClassName("jf-timeline");
        steps.reversed().forEach(step -> add(item(step)));
    }

    private static ListItem item(Step step) {
        Paragraph what = new Paragraph(step.what());
        Span when = new Span(step.when());
        when.addClassName("jf-when");
        ListItem item = new ListItem(what, when);
        if (step.who() != null) {
            item.add(new Span(" · " + step.who()));
        }
        return item;
    }
}
