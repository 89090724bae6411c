package org.jianfu.policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where new policies and new versions are typed, reviewed by somebody else, published and withdrawn. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR')")
public class PolicyEditing {

    private final PolicyRepository policies;
    private final PolicyEditionRepository editions;
    private final PolicyClauseRepository clauses;
    private final Trail trail;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PolicyEditing(
            PolicyRepository policies,
            PolicyEditionRepository editions,
            PolicyClauseRepository clauses,
            Trail trail,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.policies = policies;
        this.editions = editions;
        this.clauses = clauses;
        this.trail = trail;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** Every version of a policy that somebody may still be interested in, the newest first. */
    @Transactional(readOnly = true)
    public List<EditionRow> of(String policy) {
        return editions.everyOf(policy).stream()
                .filter(edition -> edition.state() != EditionState.DISCARDED)
                .map(EditionRow::of)
                .toList()
                .reversed();
    }

    /** What is being worked on, through all policies. */
    @Transactional(readOnly = true)
    public List<EditionRow> open(DeskFilter filter) {
        return editions.inState(List.of(EditionState.DRAFT, EditionState.REVIEW)).stream()
                .map(EditionRow::of)
                .filter(filter::matches)
                .toList();
    }

    /** What waits for this person's review: submitted by somebody else. */
    @Transactional(readOnly = true)
    public List<EditionRow> toReview(AccountId person) {
        return editions.toReview(person).stream().map(EditionRow::of).toList();
    }

    @Transactional(readOnly = true)
    public EditionDraft get(EditionId id) {
        return draft(find(id));
    }

    /**
     * Begins a policy the library does not have.
     *
     * @throws Refused when its short name cannot be one or is taken
     */
    public EditionId add(String code, PolicyTopic topic, EditionText text) {
        String name = code.strip();
        if (!ClauseRef.isName(name)) {
            throw new Refused("policies.refused.name", name);
        }
        if (policies.findByCode(name).isPresent()) {
            throw new Refused("policies.refused.taken", name);
        }
        Policy policy = policies.save(new Policy(name, topic, policies.lastPosition() + 1));
        return begin(policy, 1, text);
    }

    /** Begins a new version from the latest one; where somebody already works on one, that one. */
    public EditionId revise(String code) {
        List<PolicyEdition> all = editions.everyOf(code);
        if (all.isEmpty()) {
            throw new NotVisible("policy " + code);
        }
        return all.stream()
                .filter(edition -> edition.state().isOpen())
                .findFirst()
                .map(PolicyEdition::id)
                .orElseGet(() -> {
                    PolicyEdition from = latest(all);
                    EditionText text = new EditionText(from.particulars(), "", typed(from));
                    return begin(from.policy(), all.getLast().number() + 1, text);
                });
    }

    /** The last one that was published; where none was, the last one there is. */
    private static PolicyEdition latest(List<PolicyEdition> all) {
        return all.stream()
                .filter(edition -> edition.state() == EditionState.PUBLISHED)
                .reduce((earlier, later) -> later)
                .orElseGet(all::getLast);
    }

    private EditionId begin(Policy policy, int number, EditionText text) {
        PolicyEdition draft = editions.save(PolicyEdition.draft(policy, number, text, me()));
        record(draft, "policies.trail.begun");
        return draft.id();
    }

    /** Keeps what was typed so far. */
    public EditionDraft write(EditionId id, @Nullable Integer seen, EditionText text) {
        PolicyEdition edition = find(id);
        edition.rewrite(seen, text, me());
        return saved(edition);
    }

    /** Hands a version to somebody else, who compares it with the original. */
    public EditionDraft submit(EditionId id, @Nullable Integer seen) {
        PolicyEdition edition = find(id);
        edition.submit(seen, me());
        record(edition, "policies.trail.submitted");
        return saved(edition);
    }

    /** Gives a version back to who typed it, with a reason. */
    public EditionDraft sendBack(EditionId id, @Nullable Integer seen, String reason) {
        PolicyEdition edition = find(id);
        edition.sendBack(seen, me(), today(), TextLimit.REASON.require(reason));
        record(edition, "policies.trail.sentBack");
        return saved(edition);
    }

    /**
     * Shows a version to everybody. Published versions with another first day stay beside it; one with the same first day
     * was the same version, and gives way to the better text.
     *
     * @throws Refused when this person had a hand in it
     */
    public EditionDraft publish(EditionId id, @Nullable Integer seen) {
        PolicyEdition edition = find(id);
        edition.publish(seen, me(), today());
        List<PolicyEdition> others = editions.everyOf(edition.policy().code()).stream()
                .filter(other ->
                        other.state() == EditionState.PUBLISHED && !other.id().equals(id))
                .toList();
        keepClauses(edition, others);
        others.stream()
                .filter(other -> Objects.equals(
                        other.particulars().effective(), edition.particulars().effective()))
                .forEach(PolicyEdition::giveWay);
        record(edition, "policies.trail.published");
        changed(edition);
        return saved(edition);
    }

    /** What was not changed stays known as it was; what was changed was typed from the source, and compared by a second person. */
    private void keepClauses(PolicyEdition edition, List<PolicyEdition> others) {
        Map<ClauseText, Proof> known = others.isEmpty()
                ? Map.of()
                : clauses.findByEditionOrderByPosition(others.getLast()).stream()
                        .collect(Collectors.toMap(PolicyClause::text, PolicyClause::proof));
        int position = 1;
        for (ClauseText clause : edition.text().clauses()) {
            Proof proof = known.getOrDefault(
                    clause, new Proof(Confidence.COPY, edition.proof().source()));
            clauses.save(new PolicyClause(edition, position++, clause, proof));
        }
    }

    /** Takes a published version back, with a reason: it was typed wrongly, or should never have been here. */
    public EditionDraft withdraw(EditionId id, @Nullable Integer seen, String reason) {
        PolicyEdition edition = find(id);
        edition.withdraw(seen, me(), today(), TextLimit.REASON.require(reason));
        record(edition, "policies.trail.withdrawn");
        changed(edition);
        return saved(edition);
    }

    /** Gives a draft up; it is kept, but no longer in the list. */
    public EditionDraft discard(EditionId id, @Nullable Integer seen) {
        PolicyEdition edition = find(id);
        edition.discard(seen, me(), today());
        record(edition, "policies.trail.discarded");
        return saved(edition);
    }

    private String typed(PolicyEdition edition) {
        return edition.wasTyped()
                ? edition.text().body()
                : ClauseMarkdown.write(clauses.findByEditionOrderByPosition(edition).stream()
                        .map(PolicyClause::text)
                        .toList());
    }

    private EditionDraft saved(PolicyEdition edition) {
        editions.flush();
        return draft(edition);
    }

    private EditionDraft draft(PolicyEdition edition) {
        return new EditionDraft(
                edition.id(),
                edition.version(),
                edition.policy().code(),
                edition.number(),
                edition.state(),
                new EditionText(edition.particulars(), edition.proof().source(), typed(edition)),
                edition.decidedBy(),
                edition.decidedOn(),
                edition.reason(),
                steps(edition));
    }

    private Set<EditionStep> steps(PolicyEdition edition) {
        return switch (edition.state()) {
            case DRAFT -> EnumSet.of(EditionStep.WRITE, EditionStep.SUBMIT, EditionStep.DISCARD);
            case REVIEW ->
                edition.isWrittenBy(me())
                        ? EnumSet.of(EditionStep.SEND_BACK)
                        : EnumSet.of(EditionStep.SEND_BACK, EditionStep.PUBLISH);
            case PUBLISHED -> EnumSet.of(EditionStep.REVISE, EditionStep.WITHDRAW);
            case CORRECTED, WITHDRAWN, DISCARDED -> EnumSet.of(EditionStep.REVISE);
        };
    }

    private PolicyEdition find(EditionId id) {
        return editions.findById(id.value()).orElseThrow(() -> new NotVisible("policy version " + id));
    }

    private AccountId me() {
        return currentUser.require().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Readers find what is there now. */
    private void changed(PolicyEdition edition) {
        events.publishEvent(new SearchChanged(PolicyTexts.NAME, edition.policy().code()));
    }

    private void record(PolicyEdition edition, String key) {
        trail.record(
                Subject.of(edition.policy().id()),
                key,
                edition.number(),
                edition.particulars().title());
    }
}
