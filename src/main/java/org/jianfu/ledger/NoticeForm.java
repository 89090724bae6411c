package org.jianfu.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import org.jianfu.approval.ApprovalPrint;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.documents.OfficialForm;
import org.jianfu.kernel.Texts;
import org.springframework.stereotype.Component;

/** The form that is filed with a notice: what was proposed, and who said what and signed. */
@Component
class NoticeForm {

    private final ApprovalPrint print;
    private final Texts texts;
    private final Clock clock;

    NoticeForm(ApprovalPrint print, Texts texts, Clock clock) {
        this.print = print;
        this.texts = texts;
        this.clock = clock;
    }

    OfficialForm of(WarningNotice notice, ApprovalRecord approval) {
        var rows = new ArrayList<OfficialForm.Row>();
        rows.add(
                new OfficialForm.Row(text("ledger.form.title"), notice.wording().title()));
        rows.add(new OfficialForm.Row(text("ledger.form.to"), notice.wording().addressee()));
        rows.add(new OfficialForm.Row(text("ledger.form.level"), level(notice.level())));
        rows.add(new OfficialForm.Row(text("ledger.form.body"), notice.wording().paragraphs(), drafted(approval)));
        rows.addAll(print.rows(approval));
        return new OfficialForm(text("ledger.form"), Objects.requireNonNullElse(notice.number(), ""), rows);
    }

    private String level(LevelChoice level) {
        String chosen = text(Texts.key(level.level()));
        return level.deviates()
                ? texts.chinese(
                        "ledger.form.level.deviates",
                        chosen,
                        text(Texts.key(level.proposed())),
                        String.valueOf(level.levelReason()))
                : chosen;
    }

    private String drafted(ApprovalRecord approval) {
        return texts.chinese(
                "ledger.form.drafted",
                String.valueOf(approval.drafter()),
                LetterWriter.chineseDate(
                        approval.draftedAt().atZone(clock.getZone()).toLocalDate()));
    }

    private String text(String key) {
        return texts.chinese(key);
    }
}
