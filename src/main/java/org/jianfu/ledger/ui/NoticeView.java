package org.jianfu.ledger.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Role;
import org.jianfu.ledger.LetterFormat;
import org.jianfu.ledger.NoticeDetail;
import org.jianfu.ledger.NoticeId;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.Notices;
import org.jianfu.ui.Page;

/** A notice: the letter as it looks, and beside it what is to be done next. */
@Route(LedgerNavigation.NOTICES + "/:id([0-9]{1,18})")
@RolesAllowed({
    Role.Name.UNIT_LIAISON,
    Role.Name.UNIT_HEAD,
    Role.Name.CASE_HANDLER,
    Role.Name.SUPERVISOR,
    Role.Name.DISCIPLINE_INSPECTOR
})
@StyleSheet("jianfu/ledger.css")
class NoticeView extends Page implements BeforeEnterObserver {

    private final transient NoticeReading reading;
    private final transient Notices notices;
    private final transient People people;
    private final transient Clock clock;
    private final Div paper = new Div();
    private final Div side = new Div();

    NoticeView(NoticeReading reading, Notices notices, People people, Clock clock) {
        super("ledger.notice");
        this.reading = reading;
        this.notices = notices;
        this.people = people;
        this.clock = clock;
        paper.addClassName("lg-paper");
        side.addClassName("lg-side");
        Div split = new Div(paper, side);
        split.addClassName("lg-split");
        add(split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new NoticeId(event.getRouteParameters().getLong("id").orElse(0L)));
    }

    private void show(NoticeId id) {
        NoticeDetail detail = reading.get(id);
        actions(
                DownloadLink.to("Word", () -> reading.download(id, LetterFormat.DOCX)),
                DownloadLink.to("PDF", () -> reading.download(id, LetterFormat.PDF)));
        paper.removeAll();
        paper.add(new LetterSheet(detail.letter()));
        side.removeAll();
        side.add(
                new NoticeNext(getTranslation("ledger.next"), detail, notices, clock, () -> show(id)),
                new RepliesSection(
                        getTranslation("ledger.replies"),
                        detail.replies(),
                        people,
                        clock.getZone(),
                        stored -> reading.file(id, stored)),
                StepsSection.of(getTranslation("ledger.steps"), detail, people, clock.getZone()));
    }
}
