package org.jianfu.policies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneId;
import java.util.List;
import org.jianfu.activity.Entry;
import org.jianfu.kernel.People;
import org.jianfu.ui.Dates;
import org.jianfu.ui.Timeline;

/** Who did what about a policy, for those who keep the library; nothing while nobody did anything. */
class PolicyTrail extends Div {

    PolicyTrail(List<Entry> entries, People people, ZoneId zone) {
        if (!entries.isEmpty()) {
            add(
                    new H2(getTranslation("policies.trail")),
                    new Timeline(entries.stream()
                            .map(entry -> step(entry, people, zone))
                            .toList()));
        }
    }

    private Timeline.Step step(Entry entry, People people, ZoneId zone) {
        return new Timeline.Step(
                Dates.moment(entry.at(), zone),
                entry.actor() == null ? null : people.nameOf(entry.actor()),
                getTranslation(entry.key(), entry.args().toArray()));
    }
}
