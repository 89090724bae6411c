package org.jianfu.security;

import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.WaitingItem;
import org.jianfu.kernel.WaitingWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles another administrator proposed, which wait for this one. */
@Component
class RolesWaiting implements WaitingWork {

    private final ProposedRoleRepository proposals;

    RolesWaiting(ProposedRoleRepository proposals) {
        this.proposals = proposals;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(Staff person) {
        if (!person.is(Role.SECURITY_ADMIN) && !person.is(Role.AUDIT_ADMIN)) {
            return List.of();
        }
        return proposals.waitingFor(person.id(), person.id().value()).stream()
                .map(account -> new WaitingItem(
                        "security.waiting.roles",
                        List.of(account.name()),
                        null,
                        AccountLinks.ACCOUNTS + "?q=" + account.login()))
                .toList();
    }
}
