package org.jianfu.exchange;

import java.util.Arrays;
import java.util.List;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Who may read which question: everybody what is shown, its asker one's own, the editors all. */
@Component
class ExchangeScope {

    private static final List<InquiryState> SHOWN =
            Arrays.stream(InquiryState.values()).filter(InquiryState::isPublic).toList();

    private final CurrentUser currentUser;

    ExchangeScope(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    Specification<Inquiry> readable() {
        Staff me = currentUser.require();
        if (moderates(me)) {
            return (inquiry, query, cb) -> cb.conjunction();
        }
        return (inquiry, query, cb) -> cb.or(inquiry.get("state").in(SHOWN), cb.equal(inquiry.get("askedBy"), me.id()));
    }

    boolean moderates() {
        return moderates(currentUser.require());
    }

    /** Whoever speaks for the office. */
    boolean speaksForTheOffice() {
        return currentUser.require().is(Role.SUPERVISOR);
    }

    Staff me() {
        return currentUser.require();
    }

    private static boolean moderates(Staff person) {
        return person.is(Role.EDITOR) || person.is(Role.SUPERVISOR);
    }
}
