package org.jianfu.approval;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody's signature, the most urgent first, and what came back to be improved. */
@Component
class ApprovalWaiting implements WaitingWork {

    private static final Comparator<ApprovalStep> MOST_URGENT = Comparator.comparing(
                    ApprovalWaiting::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ApprovalStep::id);

    private static final WaitingItem.About RETURNED = new WaitingItem.About(locale -> "", null, null, true);

    private final ApprovalRepository approvals;
    private final Signers signers;
    private final Clock clock;

    ApprovalWaiting(ApprovalRepository approvals, Signers signers, Clock clock) {
        this.approvals = approvals;
        this.signers = signers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        List<Staff> selves = signers.selves(person);
        List<Approval> found = approvals.waiting(
                person.id(),
                selves.stream().map(Staff::id).toList(),
                selves.stream().map(Staff::unit).toList(),
                oneOfTheRolesOf(selves));
        return Stream.concat(toSign(found, selves), toImprove(found)).toList();
    }

    /** Roles stand in a column with commas between them. */
    private static String oneOfTheRolesOf(List<Staff> selves) {
        return selves.stream()
                .flatMap(self -> self.roles().stream())
                .map(Role::name)
                .distinct()
                .collect(joining("|", "(^|,)(", ")(,|$)"));
    }

    private Stream<WaitingItem> toSign(List<Approval> found, List<Staff> selves) {
        return found.stream()
                .filter(approval -> approval.state() == ApprovalState.IN_PROGRESS)
                .map(Approval::open)
                .filter(step -> signers.maySign(step, selves))
                .sorted(MOST_URGENT)
                .map(step -> item(
                        step.approval(), step.approval().announcement().waiting(), due(step), about(step.approval())));
    }

    private static @Nullable LocalDate due(ApprovalStep step) {
        return step.due() == null ? step.approval().announcement().due() : step.due();
    }

    private static Stream<WaitingItem> toImprove(List<Approval> found) {
        return found.stream()
                .filter(approval -> approval.state() == ApprovalState.RETURNED)
                .flatMap(approval -> Stream.ofNullable(approval.announcement().returned())
                        .map(key -> item(approval, key, approval.announcement().due(), RETURNED)));
    }

    /** Who handed it in, and when. */
    private WaitingItem.About about(Approval approval) {
        return new WaitingItem.About(
                locale -> "",
                approval.drafterName(),
                approval.draftedAt().atZone(clock.getZone()).toLocalDate(),
                false);
    }

    private static WaitingItem item(Approval approval, String key, @Nullable LocalDate due, WaitingItem.About about) {
        return new WaitingItem(key, approval.announcement().args(), due, approval.link(), about);
    }
}
