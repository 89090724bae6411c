package org.jianfu.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.documents.DocumentNumber;
import org.jianfu.documents.OfficialLetter;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
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

    /** Whoever means more units than this says so with more words. */
    private static final int NAMED_UNITS = 100;

    private final LetterRepository<L> letters;
    private final LetterScope<L> scope;
    private final Viewers viewers;
    private final Units units;

    ScopedLetters(LetterRepository<L> letters, LetterScope<L> scope, Viewers viewers, Units units) {
        this.letters = letters;
        this.scope = scope;
        this.viewers = viewers;
        this.units = units;
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

    /** Those the person may read, the newest first, from the one with the last id known on. */
    List<L> after(@Nullable Long last, Specification<L> wanted, int limit) {
        return letters.after(
                last == null ? Map.of() : Map.of("id", last),
                scope.readable(me()).and(wanted),
                NEWEST_FIRST,
                limit);
    }

    /** How many of those the person may read, counted as far as {@code bound} + 1. */
    long countUpTo(int bound, Specification<L> wanted) {
        return letters.countUpTo(bound, scope.readable(me()).and(wanted));
    }

    /** What a list is narrowed to. */
    Specification<L> matching(String words, @Nullable Enum<?> state, @Nullable Integer year) {
        List<Specification<L>> conditions = new ArrayList<>();
        if (!words.isBlank()) {
            Set<UnitId> named =
                    units.search(words, NAMED_UNITS).stream().map(Unit::id).collect(Collectors.toSet());
            // locate knows no wildcards, so none need escaping
            conditions.add((letter, query, cb) -> cb.or(
                    cb.greaterThan(cb.locate(letter.get("wording").get("title"), words.strip()), 0),
                    cb.greaterThan(cb.locate(letter.get("number"), DocumentNumber.asPrinted(words)), 0),
                    named.isEmpty() ? cb.disjunction() : letter.get("unit").in(named)));
        }
        if (state != null) {
            conditions.add(LedgerScope.where("state", state));
        }
        if (year != null) {
            LocalDate first = LocalDate.of(year, 1, 1);
            conditions.add((letter, query, cb) ->
                    cb.between(letter.get("issuedOn"), first, first.plusYears(1).minusDays(1)));
        }
        return Specification.allOf(conditions);
    }

    /** The numbers of those among these that the person may read and that have one. */
    Map<Long, String> numbersOf(Collection<Long> ids) {
        Map<Long, String> numbers = new HashMap<>();
        if (!ids.isEmpty()) {
            list(me(), LedgerScope.oneOf("id", ids)).forEach(letter -> {
                if (letter.number() != null) {
                    numbers.put(letter.row(), letter.number());
                }
            });
        }
        return numbers;
    }

    /** Those somebody may read whose scope is known already, the newest first. */
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
                scope.actFor(letter.unit()),
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
