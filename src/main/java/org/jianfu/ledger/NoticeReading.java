package org.jianfu.ledger;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jianfu.documents.OfficialDocuments;
import org.jianfu.documents.OfficialLetter;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Staff;
import org.jianfu.units.Units;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading warning notices: lists, one with its replies, the letter as a file. Everything starts from the reader's scope. */
@Service
@Transactional(readOnly = true)
public class NoticeReading {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final NoticeRepository notices;
    private final LedgerScope scope;
    private final LetterWriter letters;
    private final OfficialDocuments documents;
    private final Replies replies;
    private final Units units;
    private final CurrentUser currentUser;

    NoticeReading(
            NoticeRepository notices,
            LedgerScope scope,
            LetterWriter letters,
            OfficialDocuments documents,
            Replies replies,
            Units units,
            CurrentUser currentUser) {
        this.notices = notices;
        this.scope = scope;
        this.letters = letters;
        this.documents = documents;
        this.replies = replies;
        this.units = units;
        this.currentUser = currentUser;
    }

    public List<NoticeRow> list(NoticeFilter filter) {
        return rows(filter.toSpecification());
    }

    /** The notices that follow a lead, the oldest first. */
    public List<NoticeRow> ofLead(LeadId lead) {
        return rows(LedgerScope.where("lead", lead)).reversed();
    }

    private List<NoticeRow> rows(Specification<WarningNotice> wanted) {
        return notices.findAll(scope.notices(currentUser.require()).and(wanted), NEWEST_FIRST).stream()
                .map(this::row)
                .toList();
    }

    private NoticeRow row(WarningNotice notice) {
        return new NoticeRow(
                notice.id(),
                notice.number(),
                notice.wording().title(),
                notice.unit(),
                units.nameOf(notice.unit()),
                notice.level().level(),
                notice.state(),
                notice.issuedOn(),
                notice.due());
    }

    /** The notice drafted for an entry, if there is one this person may see. */
    public Optional<NoticeId> ofEntry(NegativeEntryId entry) {
        Staff person = currentUser.require();
        return notices.findOne(scope.notices(person).and(LedgerScope.where("entry", entry)))
                .map(WarningNotice::id);
    }

    public NoticeDetail get(NoticeId id) {
        Staff person = currentUser.require();
        WarningNotice notice = find(id);
        boolean asDesk = isWithin(id, scope.atDesk(person));
        List<NoticeStep> steps = notice.steps().stream()
                .filter(step -> asDesk || step.state().isIssued())
                .toList();
        return new NoticeDetail(
                notice,
                units.nameOf(notice.unit()),
                letters.letter(notice),
                steps,
                notice.state().isIssued() ? replies.of(Notices.place(id), notice.key()) : List.of(),
                isWithin(id, scope.noticesToUnit(person)),
                asDesk);
    }

    /** How a draft would look as a letter. */
    public OfficialLetter preview(NegativeEntry entry, Wording wording) {
        return letters.preview(wording, entry.desk());
    }

    /** Whether the signed-in person may open it. */
    public boolean maySee(NoticeId id) {
        return isWithin(id, scope.notices(currentUser.require()));
    }

    private boolean isWithin(NoticeId id, Specification<WarningNotice> within) {
        return notices.exists(within.and(LedgerScope.whereId(id.value())));
    }

    /** The letter as a file. */
    public LetterDownload download(NoticeId id, LetterFormat format) {
        WarningNotice notice = find(id);
        return LetterDownload.of(letters.letter(notice), format, documents);
    }

    /** A file of one of its replies. */
    public InputStream file(NoticeId id, String stored) {
        return replies.open(Notices.place(id), find(id).key(), stored);
    }

    private WarningNotice find(NoticeId id) {
        return notices.findOne(scope.notices(currentUser.require()).and(LedgerScope.whereId(id.value())))
                .orElseThrow(() -> new NotVisible("notice " + id));
    }
}
