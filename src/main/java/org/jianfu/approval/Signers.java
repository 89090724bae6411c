package org.jianfu.approval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
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
        return signature(step, me).orElseThrow(() -> new Refused("approval.refused.notYourTurn"));
    }

    /** Whether somebody may sign, for oneself or for another. */
    boolean maySign(ApprovalStep step, Staff someone) {
        return step.approval().isOutsider(someone.id())
                && signature(step, someone).isPresent();
    }

    private Optional<Signature> signature(ApprovalStep step, Staff someone) {
        Optional<Role> own = step.capacityOf(someone);
        if (own.isPresent()) {
            return Optional.of(new Signature(someone.id(), someone.name(), own.get(), null, days.now()));
        }
        return delegations.heldBy(someone.id()).stream()
                .map(Delegations.Standing::principal)
                .filter(principal -> step.approval().isOutsider(principal.id()))
                .flatMap(principal -> step.capacityOf(principal).stream()
                        .map(role -> new Signature(someone.id(), someone.name(), role, principal.name(), days.now())))
                .findFirst();
    }

    /** Everybody who may sign a step now, stand-ins included. */
    Set<Staff> of(ApprovalStep step) {
        var signers = new LinkedHashSet<Staff>();
        step.approvers()
                .flatMap(this::people)
                .filter(person -> step.approval().isOutsider(person.id()))
                .forEach(person -> {
                    signers.add(person);
                    delegations.standInsOf(person.id()).stream()
                            .filter(standIn -> step.approval().isOutsider(standIn.id()))
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
}
