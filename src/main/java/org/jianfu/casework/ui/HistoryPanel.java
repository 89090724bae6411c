package org.jianfu.casework.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jianfu.activity.Entry;
import org.jianfu.activity.SubjectPages;
import org.jianfu.casework.LeadPage;
import org.jianfu.kernel.Refused;
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
        return new Timeline.Step(
                when, who, getTranslation(entry.key(), entry.args().toArray()), address);
    }

    /** Who did what, in one line. */
    private static String sentence(Entry entry, Names names, OpenLead where) {
        String who = entry.actor() == null ? "" : names.person(entry.actor()) + " ";
        return who + where.translate(entry.key(), entry.args().toArray());
    }

    /**
     * What to say to somebody who was overtaken.
     *
     * @param before how many steps they had seen
     */
    static Refused changed(LeadPage now, int before, OpenLead page) {
        String news = now.history().stream()
                .skip(before)
                .reduce((first, second) -> second)
                .map(entry -> sentence(entry, page.names(), page))
                .orElse("");
        return new Refused("casework.refused.changed", news);
    }
}
