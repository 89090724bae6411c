package org.jianfu.casework.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jianfu.casework.LeadQueue;
import org.jianfu.kernel.Texts;

/** The queues with how many leads each holds. */
class QueueTabs extends Tabs {

    private final Map<LeadQueue, Span> counts = new EnumMap<>(LeadQueue.class);

    QueueTabs(Consumer<LeadQueue> chosen) {
        addClassName("cw-queues");
        getElement().setAttribute("aria-label", getTranslation("casework.leads.queues"));
        for (LeadQueue queue : LeadQueue.values()) {
            Span count = new Span();
            count.addClassName("cw-count");
            counts.put(queue, count);
            add(new Tab(new Span(getTranslation(Texts.key(queue))), count));
        }
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(LeadQueue.values()[getSelectedIndex()]);
            }
        });
    }

    void select(LeadQueue queue) {
        setSelectedIndex(queue.ordinal());
    }

    void count(Map<LeadQueue, Long> numbers) {
        counts.forEach((queue, count) -> {
            long number = numbers.getOrDefault(queue, 0L);
            count.setText(Long.toString(number));
            count.setClassName("cw-urgent", queue == LeadQueue.OVERDUE && number > 0);
        });
    }
}
