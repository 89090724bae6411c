package org.jianfu.ecology;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jianfu.activity.Subject;
import org.jianfu.approval.Announcement;
import org.jianfu.approval.ApprovalCommand;
import org.jianfu.approval.ApprovalId;
import org.jianfu.approval.ApprovalReading;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ApprovalState;
import org.jianfu.approval.Approvals;
import org.jianfu.approval.Approver;
import org.jianfu.approval.Exclusions;
import org.jianfu.approval.Signature;
import org.jianfu.approval.StepPlan;
import org.jianfu.approval.Submission;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The approvals of sheets: one signature, of any discipline inspector who is not of the unit. */
@Component
class SheetApprovals {

    private static final List<StepPlan> STEPS =
            List.of(new StepPlan("ecology.step.inspector", Approver.anyone(Role.DISCIPLINE_INSPECTOR)));

    private final HandedInSheets handedIn;
    private final Approvals approvals;
    private final ApprovalReading reading;
    private final People people;
    private final Units units;

    SheetApprovals(HandedInSheets handedIn, Approvals approvals, ApprovalReading reading, People people, Units units) {
        this.handedIn = handedIn;
        this.approvals = approvals;
        this.reading = reading;
        this.people = people;
        this.units = units;
    }

    /** Who signed, and under which approval. */
    record Signed(ApprovalId approval, Signature signature) {}

    void handIn(UnitId unit, Quarter quarter) {
        Optional<HandedInSheet> before = find(unit, quarter);
        if (before.isEmpty()) {
            handedIn.saveAndFlush(new HandedInSheet(unit, quarter, approvals.submit(submission(unit, quarter))));
            return;
        }
        HandedInSheet sheet = before.get();
        switch (reading.of(sheet.approval()).state()) {
            case RETURNED -> approvals.submitAgain(sheet.approval(), STEPS);
            case WITHDRAWN -> sheet.handedInAs(approvals.submit(submission(unit, quarter)));
            case IN_PROGRESS, APPROVED, REJECTED -> throw new Refused("ecology.refused.handedIn");
        }
    }

    private Submission submission(UnitId unit, Quarter quarter) {
        var ownInspectors = people.inUnit(unit, Role.DISCIPLINE_INSPECTOR).stream()
                .map(Staff::id)
                .collect(toSet());
        return new Submission(
                Subject.of(unit),
                EcologyLinks.to(unit, quarter.year()),
                new Announcement(
                        "ecology.mail.handedIn",
                        "ecology.waiting.handedIn",
                        "ecology.waiting.returned",
                        List.of(units.nameOf(unit), String.valueOf(quarter.year()), String.valueOf(quarter.number()))),
                null,
                STEPS,
                Exclusions.inPersonWithout(ownInspectors));
    }

    /** Signs what was handed in, or at once what nobody had to hand in: the portal wrote it. */
    Signed sign(UnitId unit, Quarter quarter, String opinion) {
        return find(unit, quarter)
                .map(HandedInSheet::approval)
                .map(reading::of)
                .filter(approval -> approval.state() != ApprovalState.WITHDRAWN)
                .map(approval -> {
                    approvals.approve(approval.id(), approval.version(), opinion);
                    return signed(approval.id());
                })
                .orElseGet(() -> signAtOnce(unit, quarter, opinion));
    }

    /** Signs what nobody handed in. */
    Signed signAtOnce(UnitId unit, Quarter quarter, String opinion) {
        return signed(approvals.signAtOnce(submission(unit, quarter), opinion));
    }

    private Signed signed(ApprovalId approval) {
        return new Signed(approval, reading.of(approval).lastSignature().orElseThrow());
    }

    ApprovalState act(UnitId unit, Quarter quarter, @Nullable Integer version, ApprovalCommand command) {
        ApprovalId approval = find(unit, quarter)
                .orElseThrow(() -> new NotVisible("approval of a sheet"))
                .approval();
        return approvals.act(approval, version, command, notOf(unit));
    }

    Map<Quarter, ApprovalRecord> of(UnitId unit, int year) {
        return handedIn.findByUnitAndYear(unit, year).stream()
                .collect(toMap(HandedInSheet::quarter, sheet -> reading.of(sheet.approval(), notOf(unit))));
    }

    /** Every inspector sees every page, and signs those of other units. */
    private static Predicate<Staff> notOf(UnitId unit) {
        return person -> !person.unit().equals(unit);
    }

    private Optional<HandedInSheet> find(UnitId unit, Quarter quarter) {
        return handedIn.findByUnitAndYearAndQuarter(unit, quarter.year(), quarter.number());
    }
}
