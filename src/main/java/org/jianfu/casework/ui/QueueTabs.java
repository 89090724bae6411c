package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jianfu.casework.LeadFilter;
import org.jianfu.kernel.Texts;

/** The queues with how many leads each holds; links, because each queue is an address of its own. */
class QueueTabs extends Nav {

    private static final String SCROLL_TO_THE_SHOWN =
            "this.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })";

    private final Map<LeadFilter.Queue, Anchor> links = new EnumMap<>(LeadFilter.Queue.class);
    private final Map<LeadFilter.Queue, Span> counts = new EnumMap<>(LeadFilter.Queue.class);

    QueueTabs() {
        addClassName("cw-queues");
        getElement().setAttribute("aria-label", getTranslation("casework.leads.queues"));
        for (LeadFilter.Queue queue : LeadFilter.Queue.values()) {
            Span count = new Span();
            count.addClassName("cw-count");
            Anchor link = new Anchor();
            link.getElement().setAttribute("router-link", true);
            link.add(new Span(getTranslation(Texts.key(queue))), count);
            links.put(queue, link);
            counts.put(queue, count);
            add(link);
        }
    }

    /** Marks the queue that is shown; the other ones keep what narrows it. */
    void show(LeadFilter filter, Function<LeadFilter, String> address) {
        links.forEach((queue, link) -> {
            link.setHref(address.apply(filter.in(queue)));
            if (queue == filter.queue()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        getElement().executeJs(SCROLL_TO_THE_SHOWN);
    }

    void count(Map<LeadFilter.Queue, Long> numbers) {
        counts.forEach((queue, count) -> {
            long number = numbers.getOrDefault(queue, 0L);
            count.setText(Long.toString(number));
            count.setClassName("cw-urgent", queue == LeadFilter.Queue.OVERDUE && number > 0);
        });
    }
}
