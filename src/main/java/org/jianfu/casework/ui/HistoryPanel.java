package org.jianfu.casework.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jianfu.activity.Entry;
import org.jianfu.activity.SubjectPages;
import org.jianfu.ui.Dates;
import org.jianfu.ui.Timeline;

/** The timeline 办理记录. */
class HistoryPanel extends Panel {

    HistoryPanel(List<Entry> steps, Names names, SubjectPages pages, ZoneId zone) {
        super("casework.lead.timeline");
        addClassName("cw-history");
        add(new Timeline(
                steps.stream().map(entry -> step(entry, names, pages, zone)).toList()));
    }

    private Timeline.Step step(Entry entry, Names names, SubjectPages pages, ZoneId zone) {
        String when = entry.dateOnly()
                ? Dates.inTable(entry.at().atZone(zone).toLocalDate())
                : Dates.moment(entry.at(), zone);
        String who = entry.actor() == null ? null : names.person(entry.actor());
        String address =
                Optional.ofNullable(entry.about()).flatMap(pages::addressOf).orElse(null);
        return new Timeline.Step(when, who, what(entry, this), address);
    }

    private static String what(Entry entry, Component where) {
        return where.getTranslation(entry.key(), entry.args().toArray());
    }

    /** Who did what, in one line. */
    static String sentence(Entry entry, Names names, Component where) {
        String who = entry.actor() == null ? "" : names.person(entry.actor()) + " ";
        return who + what(entry, where);
    }
}
