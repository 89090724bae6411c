package org.jianfu.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.io.InputStream;
import java.time.Clock;
import java.util.stream.Stream;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.approval.ui.ApprovalPanel;
import org.jianfu.kernel.People;
import org.jianfu.ledger.BrokenClauses;
import org.jianfu.ledger.LetterDetail;
import org.jianfu.ledger.LetterDownload;
import org.jianfu.ledger.LetterFormat;
import org.jianfu.ledger.ReadLetter;
import org.jianfu.ui.Page;

/** A letter as it looks, and beside it what is to be done next, what the unit answered, and who did what so far. */
abstract class LetterView<L extends ReadLetter> extends Page implements BeforeEnterObserver {

    private final transient BrokenClauses clauses;
    private final transient People people;
    private final transient Clock clock;
    private final String replies;
    private final Div paper = new Div();
    private final Div side = new Div();

    /**
     * @param title the key of the page's title
     * @param replies the key of the heading above what the unit sent in
     */
    LetterView(String title, String replies, BrokenClauses clauses, People people, Clock clock) {
        super(title);
        this.clauses = clauses;
        this.people = people;
        this.clock = clock;
        this.replies = replies;
        paper.addClassName("lg-paper");
        side.addClassName("lg-side");
        Div split = new Div(paper, side);
        split.addClassName("lg-split");
        add(split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("id").orElse(0L));
    }

    private void show(long id) {
        LetterDetail<L> detail = read(id);
        actions(downloads(id, detail).toArray(Component[]::new));
        paper.removeAll();
        paper.add(new LetterSheet(detail.sheet()));
        clauses.of(detail.letter()).ifPresent(clause -> paper.add(new ClauseLine(clause)));
        side.removeAll();
        side.add(
                next(detail, () -> show(id)),
                new RepliesSection(
                        getTranslation(replies), detail.replies(), people, clock.getZone(), stored -> file(id, stored)),
                StepsSection.of(detail, people, clock.getZone()));
        if (detail.approval() != null) {
            side.addComponentAtIndex(1, approval(id, detail.approval(), () -> show(id)));
        }
    }

    /** What can be taken away. */
    Stream<Component> downloads(long id, LetterDetail<L> detail) {
        return Stream.of(
                DownloadLink.to("Word", () -> download(id, LetterFormat.DOCX)),
                DownloadLink.to("PDF", () -> download(id, LetterFormat.PDF)));
    }

    /** How it was or is approved; only signed beside the report. */
    Component approval(long id, ApprovalRecord approval, Runnable afterwards) {
        return new ApprovalPanel(approval, clock);
    }

    abstract LetterDetail<L> read(long id);

    abstract LetterDownload download(long id, LetterFormat format);

    abstract InputStream file(long id, String stored);

    /** What this person can do about it now. */
    abstract Component next(LetterDetail<L> detail, Runnable afterwards);
}
