package org.jianfu.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.util.stream.Stream;
import org.jianfu.approval.ApprovalAct;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ui.ApprovalPanel;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.ledger.BrokenClauses;
import org.jianfu.ledger.EndOfLead;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.LetterDownload;
import org.jianfu.ledger.LetterFormat;
import org.jianfu.ledger.Notice;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeLinks;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.Notices;

/** A notice, opened by the unit it went to and by the desk it came from. */
@Route(NoticeLinks.NOTICES + "/:id([0-9]{1,18})")
@RolesAllowed({
    Role.Name.UNIT_LIAISON,
    Role.Name.UNIT_HEAD,
    Role.Name.CASE_HANDLER,
    Role.Name.SUPERVISOR,
    Role.Name.DISCIPLINE_INSPECTOR
})
@StyleSheet("jianfu/ledger.css")
class NoticeView extends LetterView<Notice> {

    private final transient NoticeReading reading;
    private final transient Notices notices;
    private final transient EndOfLead end;
    private final transient Clock clock;

    NoticeView(
            NoticeReading reading, Notices notices, EndOfLead end, BrokenClauses clauses, People people, Clock clock) {
        super("ledger.notice", "ledger.replies", clauses, people, clock);
        this.reading = reading;
        this.notices = notices;
        this.end = end;
        this.clock = clock;
    }

    @Override
    LetterDetail<Notice> read(long id) {
        return reading.get(new NoticeId(id));
    }

    @Override
    Stream<Component> downloads(long id, LetterDetail<Notice> detail) {
        Stream<Component> letter = super.downloads(id, detail);
        return detail.approval() == null
                ? letter
                : Stream.concat(
                        Stream.of(
                                form(id, "ledger.form.word", LetterFormat.DOCX),
                                form(id, "ledger.form.pdf", LetterFormat.PDF)),
                        letter);
    }

    private Component form(long id, String caption, LetterFormat format) {
        return DownloadLink.to(getTranslation(caption), () -> reading.approvalForm(new NoticeId(id), format));
    }

    @Override
    Component approval(long id, ApprovalRecord approval, Runnable afterwards) {
        return new ApprovalPanel(approval, clock)
                .offer(
                        command -> {
                            notices.act(new NoticeId(id), approval.version(), command);
                            afterwards.run();
                        },
                        ApprovalAct.REMIND,
                        ApprovalAct.WITHDRAW);
    }

    @Override
    LetterDownload download(long id, LetterFormat format) {
        return reading.download(new NoticeId(id), format);
    }

    @Override
    InputStream file(long id, String stored) {
        return reading.file(new NoticeId(id), stored);
    }

    @Override
    Component next(LetterDetail<Notice> detail, Runnable afterwards) {
        return new NoticeNext(detail, notices, end, clock, afterwards);
    }
}
