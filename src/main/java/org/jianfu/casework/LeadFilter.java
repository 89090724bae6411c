package org.jianfu.casework;

import java.time.LocalDate;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the workbench shows, as it stands in the URL.
 *
 * @param text part of a number, or of a unit's name, short name or pinyin
 * @param unit only this unit and those below it
 */
public record LeadFilter(
        LeadQueue queue,
        String text,
        @Nullable UnitId unit,
        @Nullable CategoryId category,
        @Nullable LeadState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LeadSort sort) {

    /** A queue as it is, nothing filtered. */
    public static LeadFilter of(LeadQueue queue) {
        return new LeadFilter(queue, "", null, null, null, null, null, LeadSort.DUE);
    }

    public LeadFilter containing(String words) {
        return new LeadFilter(queue, words, unit, category, state, from, to, sort);
    }

    public LeadFilter in(LeadQueue other) {
        return new LeadFilter(other, text, unit, category, state, from, to, sort);
    }

    public LeadFilter sortedBy(LeadSort other) {
        return new LeadFilter(queue, text, unit, category, state, from, to, other);
    }

    /** Whether anything but the queue narrows the list. */
    public boolean isNarrowed() {
        return !text.isBlank() || unit != null || category != null || state != null || from != null || to != null;
    }
}
