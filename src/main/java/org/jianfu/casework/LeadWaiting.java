package org.jianfu.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Category;
import org.jianfu.intake.CategoryId;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jianfu.units.Units;
import org.jianfu.units.Viewer;
import org.jianfu.units.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the people of a desk: new leads, answers, and for supervisors what to decide and whom to assign. */
@Component
class LeadWaiting implements WaitingWork {

    /** As many of a kind are shown, the most urgent ones. */
    private static final int MOST = 20;

    private static final String DISPOSE = "casework.waiting.dispose";
    private static final String NOTICE_CAME_BACK = "casework.waiting.noticeReturned";

    private final EntityManager database;
    private final Viewers viewers;
    private final LeadConsequences consequences;
    private final Units units;
    private final Categories categories;

    LeadWaiting(
            EntityManager database,
            Viewers viewers,
            LeadConsequences consequences,
            Units units,
            Categories categories) {
        this.database = database;
        this.viewers = viewers;
        this.consequences = consequences;
        this.units = units;
        this.categories = categories;
    }

    /**
     * Why leads wait; a lead that waits for more than one reason is told of once, for the first.
     *
     * @param since since when
     */
    private record Reason(String key, Condition which, Function<Lead, @Nullable LocalDate> since) {}

    /** What the ids of leads are called. */
    private record Called(Map<UnitId, String> units, Map<CategoryId, Category> categories) {}

    private interface Condition {

        Predicate of(Root<Lead> lead, CriteriaBuilder is);

        default Condition and(Condition other) {
            return (lead, is) -> is.and(of(lead, is), other.of(lead, is));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        if (!works(person)) {
            return List.of();
        }
        Viewer viewer = viewers.of(person);
        LeadScope scope = LeadScope.of(viewer);
        if (scope.desks().isEmpty()) {
            return List.of();
        }
        List<Reason> reasons = reasons(person);
        List<Tuple> found = find(scope, reasons);
        if (found.isEmpty()) {
            return List.of();
        }
        Called called = new Called(
                units.namesOf(found.stream()
                        .map(row -> row.get(0, Lead.class).unit())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                categories.all().stream().collect(Collectors.toMap(Category::id, Function.identity())));
        return IntStream.range(0, reasons.size())
                .boxed()
                .flatMap(reason -> items(reasons.get(reason), waiting(found, reason), viewer, called))
                .toList();
    }

    private static boolean works(Staff person) {
        return person.is(Role.CASE_HANDLER) || supervises(person);
    }

    private static boolean supervises(Staff person) {
        return person.is(Role.SUPERVISOR) || person.is(Role.DISCIPLINE_INSPECTOR);
    }

    private static List<Reason> reasons(Staff person) {
        AccountId me = person.id();
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason(
                "casework.waiting.reporterAnswered",
                assignedTo(me).and(has("reporterAnsweredOn")),
                Lead::reporterAnsweredOn));
        reasons.add(new Reason(
                "casework.waiting.unitAnswered", assignedTo(me).and(has("unitAnsweredOn")), Lead::unitAnsweredOn));
        reasons.add(new Reason("casework.waiting.triage", unassignedOrOf(me).and(in(LeadState.NEW)), Lead::receivedOn));
        reasons.add(
                new Reason("casework.waiting.verify", assignedTo(me).and(in(LeadState.VERIFYING)), Lead::receivedOn));
        reasons.add(new Reason(DISPOSE, assignedTo(me).and(in(LeadState.FOUND)), Lead::receivedOn));
        if (supervises(person)) {
            reasons.add(new Reason(
                    "casework.waiting.assign",
                    unassigned().and(in(LeadState.VERIFYING, LeadState.FOUND)),
                    Lead::receivedOn));
            reasons.add(new Reason("casework.waiting.reopen", has("reopenRequestedOn"), Lead::reopenRequestedOn));
        }
        return reasons;
    }

    /** All that wait for any of these reasons, in one statement: the lead, and for each reason whether it is one. */
    private List<Tuple> find(LeadScope scope, List<Reason> reasons) {
        CriteriaBuilder is = database.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = is.createTupleQuery();
        Root<Lead> lead = query.from(Lead.class);
        List<Selection<?>> columns = new ArrayList<>(List.of(lead));
        List<Predicate> any = new ArrayList<>();
        for (Reason reason : reasons) {
            Predicate condition = reason.which().of(lead, is);
            any.add(condition);
            columns.add(is.<Integer>selectCase().when(condition, 1).otherwise(0));
        }
        query.multiselect(columns)
                .where(
                        scope.asSpecification().toPredicate(lead, query, is),
                        lead.get("desk").in(scope.desks()),
                        is.or(any.toArray(Predicate[]::new)))
                .orderBy(is.asc(lead.get("due").get("day")), is.asc(lead.get("id")));
        return database.createQuery(query).setMaxResults(MOST * reasons.size()).getResultList();
    }

    private static List<Lead> waiting(List<Tuple> found, int reason) {
        return found.stream()
                .filter(row -> row.get(reason + 1, Integer.class) == 1)
                .map(row -> row.get(0, Lead.class))
                .limit(MOST)
                .toList();
    }

    private Stream<WaitingItem> items(Reason reason, List<Lead> leads, Viewer viewer, Called called) {
        if (reason.key().equals(DISPOSE)) {
            Map<LeadId, Outcome> followed = consequences.outcomes(viewer, leads);
            return leads.stream()
                    .flatMap(lead -> step(Objects.requireNonNull(followed.get(lead.id())))
                            .map(kind -> item(kind, reason, lead, called)));
        }
        return leads.stream().map(lead -> item(reason.key(), reason, lead, called));
    }

    /** Not while the supervisor reads the notice or the unit has to answer it; what it answered waits in the ledger. */
    private static Stream<String> step(Outcome followed) {
        return followed.due().stream()
                .filter(step -> step != LeadAction.DECIDE_NOTICE && step != LeadAction.CHECK_REPLY)
                .map(step -> followed.isDraftedAnew() ? NOTICE_CAME_BACK : DISPOSE + "." + step);
    }

    private static WaitingItem item(String kind, Reason reason, Lead lead, Called called) {
        UnitId unit = lead.unit();
        String link = CaseworkLinks.to(lead.id());
        WaitingItem.About about = new WaitingItem.About(
                locale -> Optional.ofNullable(called.categories().get(lead.category()))
                        .map(category -> category.in(locale).name())
                        .orElse(""),
                null,
                reason.since().apply(lead),
                kind.equals(NOTICE_CAME_BACK));
        if (unit == null && lead.number() == null) {
            return new WaitingItem(kind + ".noUnit", List.of(), lead.due(), link, about);
        }
        String name = Stream.of(
                        lead.number(), unit == null ? null : called.units().get(unit))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new WaitingItem(kind, List.of(name), lead.due(), link, about);
    }

    private static Condition in(LeadState... states) {
        return (lead, is) -> lead.get("state").in(Set.of(states));
    }

    private static Condition assignedTo(AccountId me) {
        return (lead, is) -> is.equal(lead.get("assignee"), me);
    }

    private static Condition unassigned() {
        return (lead, is) -> lead.get("assignee").isNull();
    }

    private static Condition unassignedOrOf(AccountId me) {
        return (lead, is) -> is.or(unassigned().of(lead, is), assignedTo(me).of(lead, is));
    }

    private static Condition has(String date) {
        return (lead, is) -> lead.get(date).isNotNull();
    }
}
