package org.jianfu.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
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
    private final transient Clock clock;

    NoticeView(NoticeReading reading, Notices notices, People people, Clock clock) {
        super("ledger.notice", "ledger.replies", people, clock);
        this.reading = reading;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    LetterDetail<Notice> read(long id) {
        return reading.get(new NoticeId(id));
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
        return new NoticeNext(detail, notices, clock, afterwards);
    }
}
