package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.rules.DeadlineKind;
import org.jianfu.rules.Deadlines;
import org.jianfu.rules.DueDate;
import org.springframework.stereotype.Component;

/** Proposes the level of a notice, and what it says at each level. */
@Component
class NoticeWriter {

    private final RecurrencePolicy recurrence;
    private final LetterWriter letters;
    private final Deadlines deadlines;
    private final DocumentNumbers numbers;

    NoticeWriter(RecurrencePolicy recurrence, LetterWriter letters, Deadlines deadlines, DocumentNumbers numbers) {
        this.recurrence = recurrence;
        this.letters = letters;
        this.deadlines = deadlines;
        this.numbers = numbers;
    }

    NoticeSuggestion suggest(NegativeEntry entry) {
        List<NegativeEntry> earlier = recurrence.earlierThan(entry);
        return new NoticeSuggestion(
                RecurrencePolicy.levelAfter(earlier),
                earlier.size(),
                wording(NoticeLevel.REMINDER, entry, earlier),
                wording(NoticeLevel.WARNING, entry, earlier),
                letters.obstacle(entry));
    }

    /** Refuses a notice whose rule nobody has compared with its source. */
    void requireBasis(NegativeEntry entry) {
        letters.requireBasis(entry);
    }

    private Wording wording(NoticeLevel level, NegativeEntry entry, List<NegativeEntry> earlier) {
        return letters.wording(
                "ledger.template." + level,
                entry,
                days(NoticeDeadlines.ACKNOWLEDGE),
                days(NoticeDeadlines.ANSWER),
                String.valueOf(Math.max(1, earlier.size())));
    }

    private String days(DeadlineKind kind) {
        return String.valueOf(deadlines.days(kind));
    }

    /** What the drafter chose, beside what the recurrence rule proposes. */
    LevelChoice choice(NegativeEntry entry, NoticeDraft draft) {
        NoticeLevel proposed = RecurrencePolicy.levelAfter(recurrence.earlierThan(entry));
        return new LevelChoice(draft.level(), proposed, draft.levelReason());
    }

    /** The number of the next notice of this year. */
    String number(LocalDate issuedOn) {
        return numbers.next(WarningNotice.SERIES, issuedOn.getYear()).toString();
    }

    /** The last days for what a notice asks, when it is issued on this day. */
    IssueDates dates(LocalDate issuedOn) {
        return new IssueDates(issuedOn, deadlines.due(NoticeDeadlines.ACKNOWLEDGE, issuedOn), answerBy(issuedOn));
    }

    /** The same last day by the calendar as it is known now. */
    DueDate recount(DueDate due) {
        return deadlines.recount(due);
    }

    DueDate answerBy(LocalDate from) {
        return deadlines.due(NoticeDeadlines.ANSWER, from);
    }
}
