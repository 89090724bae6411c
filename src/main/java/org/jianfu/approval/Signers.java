package org.jianfu.approval;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.springframework.stereotype.Component;

/** Who may sign a step, and in whose name. */
@Component
class Signers {

    private final People people;
    private final Delegations delegations;
    private final CurrentUser currentUser;
    private final Days days;

    Signers(People people, Delegations delegations, CurrentUser currentUser, Days days) {
        this.people = people;
        this.delegations = delegations;
        this.currentUser = currentUser;
        this.days = days;
    }

    /**
     * The signature the signed-in person may put under a step.
     *
     * @throws Refused when it is not this person's to sign, saying why
     */
    Signature mine(ApprovalStep step) {
        Staff me = currentUser.require();
        step.approval().requireOutsider(me.id());
        return signature(step, selves(me)).orElseThrow(() -> new Refused("approval.refused.notYourTurn"));
    }

    /** The same, empty when it is not this person's to sign. */
    Optional<Signature> ofMe(ApprovalStep step) {
        Staff me = currentUser.require();
        return step.approval().isOutsider(me.id()) ? signature(step, selves(me)) : Optional.empty();
    }

    /**
     * Whether somebody may sign, for oneself or for another.
     *
     * @param selves for whom this person signs, oneself first
     */
    boolean maySign(ApprovalStep step, List<Staff> selves) {
        return step.approval().isOutsider(selves.getFirst().id())
                && signature(step, selves).isPresent();
    }

    private Optional<Signature> signature(ApprovalStep step, List<Staff> selves) {
        Staff signer = selves.getFirst();
        return selves.stream()
                .filter(self -> self == signer || step.allowsStandIns())
                .filter(self -> step.approval().isOutsider(self.id()))
                .flatMap(self -> step.capacityOf(self).stream()
                        .map(role -> new Signature(
                                signer.id(), signer.name(), role, self == signer ? null : self.name(), days.now())))
                .findFirst();
    }

    /** Everybody who may sign a step now, stand-ins included. */
    Set<Staff> of(ApprovalStep step) {
        Predicate<Staff> outside = person -> step.approval().isOutsider(person.id());
        List<Staff> fitting = step.approvers()
                .flatMap(this::people)
                .filter(outside)
                .distinct()
                .toList();
        if (!step.allowsStandIns()) {
            return new LinkedHashSet<>(fitting);
        }
        Map<AccountId, List<Staff>> standIns = delegations.standInsOf(ids(fitting));
        var signers = new LinkedHashSet<Staff>();
        fitting.forEach(person -> {
            signers.add(person);
            standIns.getOrDefault(person.id(), List.of()).stream()
                    .filter(outside)
                    .forEach(signers::add);
        });
        return signers;
    }

    private Stream<Staff> people(Approver approver) {
        if (approver.person() != null) {
            return people.find(approver.person()).stream();
        }
        return approver.roles().stream()
                .sorted()
                .flatMap(
                        role -> (approver.unit() == null ? people.withRole(role) : people.inUnit(approver.unit(), role))
                                .stream())
                .distinct();
    }

    /** To whom the signed-in person may hand a step: who has a fitting role, in whatever unit, and may see the thing. */
    List<Staff> colleagues(ApprovalStep step, Predicate<Staff> maySee) {
        AccountId me = currentUser.require().id();
        return step.approvers()
                .flatMap(approver -> approver.roles().stream())
                .distinct()
                .sorted()
                .flatMap(role -> people.withRole(role).stream())
                .distinct()
                .filter(person -> !person.id().equals(me))
                .filter(person -> step.approval().isOutsider(person.id()))
                .filter(maySee)
                .toList();
    }

    /**
     * Somebody who is asked to sign.
     *
     * @throws Refused when this person may not see what is to be signed
     */
    Staff require(AccountId person, Predicate<Staff> maySee) {
        return people.find(person)
                .filter(maySee)
                .orElseThrow(() -> new Refused("approval.refused.notFitting", nameOf(person)));
    }

    String nameOf(AccountId person) {
        return people.nameOf(person);
    }

    /** For whom somebody signs, oneself first. */
    List<Staff> selves(Staff someone) {
        return Stream.concat(
                        Stream.of(someone),
                        delegations.heldBy(someone.id()).stream().map(Delegations.Standing::principal))
                .toList();
    }

    private static List<AccountId> ids(Collection<Staff> those) {
        return those.stream().map(Staff::id).toList();
    }
}
