package org.jianfu.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.ReportId;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Vault;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The handler's side of the conversation with somebody unknown 对话. */
@Service
@Transactional
public class Dialogue {

    private final VisibleReports visible;
    private final Vault vault;
    private final Trail trail;
    private final CurrentUser currentUser;
    private final Clock clock;

    Dialogue(VisibleReports visible, Vault vault, Trail trail, CurrentUser currentUser, Clock clock) {
        this.visible = visible;
        this.vault = vault;
        this.trail = trail;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Asks the reporter, who finds the question with the receipt. */
    @PreAuthorize("hasAnyRole('CASE_HANDLER', 'SUPERVISOR', 'DISCIPLINE_INSPECTOR')")
    public void ask(ReportId id, String text) {
        PlainText.requireSomething(text, "intake.refused.text.empty");
        PlainText.requireWithin(DialogueLine.LIMIT, text, "intake.refused.text.long");
        Report report = visible.get(id);
        try (DataKey key = vault.open(report.key())) {
            report.ask(currentUser.require().id(), PlainText.clean(text), key, LocalDate.now(clock));
        }
        // The day only: the answer stands behind it, and must not be known to have come after such an hour.
        trail.recordForReporter(Subject.of(id), "intake.trail.asked");
    }
}
