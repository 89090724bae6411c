package org.jianfu.approval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.TextLimit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who signs for whom for some days 委托代签. A stand-in signs in the other's name, and never what the other may not sign. */
@Service
@Transactional
public class Delegations {

    private final DelegationRepository delegations;
    private final People people;
    private final Trail trail;
    private final CurrentUser currentUser;
    private final Clock clock;

    Delegations(DelegationRepository delegations, People people, Trail trail, CurrentUser currentUser, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.trail = trail;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A delegation as people read it.
     *
     * @param principal for whom is signed
     * @param delegate who signs
     */
    public record Standing(long id, Staff principal, Staff delegate, LocalDate from, LocalDate until, String reason) {}

    /**
     * Lets a colleague of the same unit sign for the signed-in person.
     *
     * @throws Refused when the days make no sense, overlap with another delegation, or the colleague is of another unit
     */
    public void delegate(DelegationForm form) {
        Staff me = currentUser.require();
        Staff delegate = people.find(form.delegate()).orElseThrow(() -> new NotVisible("person"));
        if (delegate.id().equals(me.id()) || !delegate.unit().equals(me.unit())) {
            throw new Refused("approval.refused.delegateElsewhere");
        }
        LocalDate today = LocalDate.now(clock);
        if (form.from().isBefore(today) || form.until().isBefore(form.from())) {
            throw new Refused("approval.refused.delegationDays");
        }
        if (ChronoUnit.DAYS.between(form.from(), form.until()) >= DelegationForm.LONGEST) {
            throw new Refused("approval.refused.delegationTooLong", DelegationForm.LONGEST);
        }
        new TextLimit(DelegationForm.REASON_LIMIT).require(form.reason());
        if (delegations.givenBy(me.id(), today).stream().anyMatch(standing -> standing.overlaps(form))) {
            throw new Refused("approval.refused.delegatedAlready");
        }
        delegations.saveAndFlush(new Delegation(me.id(), delegate.id(), form, clock.instant()));
        trail.record(Subject.of(me.id()), "approval.trail.delegated", delegate.name(), form.from(), form.until());
    }

    /** Takes a delegation of one's own back from today on. */
    public void end(long id) {
        Staff me = currentUser.require();
        Delegation delegation = delegations.findById(id).orElseThrow(() -> new NotVisible("delegation"));
        delegation.end(me.id(), LocalDate.now(clock));
        trail.record(Subject.of(me.id()), "approval.trail.delegationEnded", people.nameOf(delegation.delegate()));
    }

    /** For whom the signed-in person signs today. */
    @Transactional(readOnly = true)
    public List<Standing> held() {
        return heldBy(currentUser.require().id());
    }

    List<Standing> heldBy(AccountId delegate) {
        return standing(delegations.heldBy(delegate, LocalDate.now(clock)));
    }

    /** The delegations the signed-in person has given, today's and those to come. */
    @Transactional(readOnly = true)
    public List<Standing> given() {
        return standing(delegations.givenBy(currentUser.require().id(), LocalDate.now(clock)));
    }

    /** Who signs today for each of these people. */
    Map<AccountId, List<Staff>> standInsOf(Collection<AccountId> principals) {
        LocalDate today = LocalDate.now(clock);
        return standing(delegations.givenOn(today, principals)).stream()
                .collect(groupingBy(standing -> standing.principal().id(), mapping(Standing::delegate, toList())));
    }

    private List<Standing> standing(List<Delegation> found) {
        return found.stream()
                .flatMap(delegation -> people
                        .find(delegation.principal())
                        .flatMap(principal -> people.find(delegation.delegate())
                                .map(delegate -> new Standing(
                                        delegation.id(),
                                        principal,
                                        delegate,
                                        delegation.fromDay(),
                                        delegation.untilDay(),
                                        delegation.reason())))
                        .stream())
                .toList();
    }
}
