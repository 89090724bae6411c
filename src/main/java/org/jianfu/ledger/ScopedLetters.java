package org.jianfu.ledger;

import java.util.List;
import java.util.Optional;
import org.jianfu.documents.OfficialLetter;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * Finds letters of one kind within what the signed-in person may see; whatever is outside does not exist for this
 * person.
 */
abstract class ScopedLetters<L extends Letter> {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final LetterRepository<L> letters;
    private final LetterScope<L> scope;
    private final Viewers viewers;

    ScopedLetters(LetterRepository<L> letters, LetterScope<L> scope, Viewers viewers) {
        this.letters = letters;
        this.scope = scope;
        this.viewers = viewers;
    }

    /** One the person may read. */
    L get(long id) {
        return require(id, scope.readable(me()));
    }

    /** One the person's desk works on. */
    L atDesk(long id) {
        return require(id, scope.atDesk(me()));
    }

    /** One the person's desk works on, as the person saw it. */
    L atDesk(long id, @Nullable Integer version) {
        return asSeen(atDesk(id), version);
    }

    /** One the person's unit has to answer. */
    L toUnit(long id) {
        return require(id, scope.toUnit(me()));
    }

    /** One the person's unit has to answer, as the person saw it. */
    L toUnit(long id, @Nullable Integer version) {
        return asSeen(toUnit(id), version);
    }

    private static <L extends Letter> L asSeen(L letter, @Nullable Integer version) {
        letter.requireVersion(version);
        return letter;
    }

    private L require(long id, Specification<L> within) {
        return letters.findOne(within.and(LedgerScope.whereId(id))).orElseThrow(() -> new NotVisible("letter " + id));
    }

    /** Those the person may read, the newest first. */
    List<L> list(Specification<L> wanted) {
        return list(me(), wanted);
    }

    /** The same, for somebody whose scope is known already. */
    List<L> list(Viewer viewer, Specification<L> wanted) {
        return letters.findAll(scope.readable(viewer).and(wanted), NEWEST_FIRST);
    }

    Optional<L> ofEntry(NegativeEntryId entry) {
        return letters.findOne(scope.readable(me()).and(LedgerScope.where("entry", entry)));
    }

    /** Keeps a new one; there is one of a kind for each entry. */
    L save(L letter, String refusal) {
        if (letters.findByEntry(letter.entry()).isPresent()) {
            throw new Refused(refusal);
        }
        return letters.saveAndFlush(letter);
    }

    boolean maySee(long id) {
        return isWithin(id, scope.readable(me()));
    }

    /** A letter with what this person may know of it. */
    <R extends ReadLetter> LetterDetail<R> detail(
            L letter, R read, String unitName, OfficialLetter sheet, Replies replies) {
        Viewer me = me();
        boolean asDesk = isWithin(letter.row(), scope.atDesk(me));
        return new LetterDetail<>(
                read,
                unitName,
                sheet,
                asDesk ? letter.steps() : letter.stepsForUnit(),
                letter.isIssued() ? replies.of(letter) : List.of(),
                isWithin(letter.row(), scope.toUnit(me)),
                asDesk,
                null);
    }

    private boolean isWithin(long id, Specification<L> within) {
        return letters.exists(within.and(LedgerScope.whereId(id)));
    }

    private Viewer me() {
        return viewers.current();
    }
}
