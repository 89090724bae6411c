package org.jianfu.ledger;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jianfu.approval.ApprovalRecord;
import org.jianfu.documents.OfficialDocuments;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.UnitId;
import org.jianfu.units.Units;
import org.jianfu.units.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading warning notices: lists, one with its replies, the letter as a file. Everything starts from the reader's scope. */
@Service
@Transactional(readOnly = true)
public class NoticeReading {

    private final ScopedNotices notices;
    private final LetterWriter letters;
    private final OfficialDocuments documents;
    private final Replies replies;
    private final Units units;
    private final NoticeApprovals approvals;
    private final NoticeForm form;

    NoticeReading(
            ScopedNotices notices,
            LetterWriter letters,
            OfficialDocuments documents,
            Replies replies,
            Units units,
            NoticeApprovals approvals,
            NoticeForm form) {
        this.notices = notices;
        this.letters = letters;
        this.documents = documents;
        this.replies = replies;
        this.units = units;
        this.approvals = approvals;
        this.form = form;
    }

    /**
     * The notices, the newest first.
     *
     * @param last the row after which to go on; null at the beginning
     */
    public List<NoticeRow> after(@Nullable NoticeRow last, NoticeFilter filter, int limit) {
        return rows(notices.after(last == null ? null : last.id().value(), wanted(filter), limit));
    }

    /** How many notices the filter lets through, counted as far as {@code bound} + 1. */
    public long countUpTo(int bound, NoticeFilter filter) {
        return notices.countUpTo(bound, wanted(filter));
    }

    private Specification<WarningNotice> wanted(NoticeFilter filter) {
        return notices.matching(filter.q(), filter.state(), filter.year());
    }

    /** The notices that follow leads, the oldest first. */
    public List<NoticeRow> ofLeads(Viewer viewer, Collection<LeadId> leads) {
        return rows(notices.list(viewer, LedgerScope.oneOf("lead", leads))).reversed();
    }

    private List<NoticeRow> rows(List<WarningNotice> found) {
        Map<UnitId, String> names =
                units.namesOf(found.stream().map(WarningNotice::unit).collect(Collectors.toSet()));
        return found.stream()
                .map(notice -> row(notice, names.getOrDefault(notice.unit(), "—")))
                .toList();
    }

    private static NoticeRow row(WarningNotice notice, String unitName) {
        return new NoticeRow(
                notice.id(),
                notice.lead(),
                notice.number(),
                notice.wording().title(),
                notice.unit(),
                unitName,
                notice.level().level(),
                notice.state(),
                notice.issuedOn(),
                notice.due());
    }

    /** The notice drafted for an entry, if there is one this person may see. */
    public Optional<NoticeId> ofEntry(NegativeEntryId entry) {
        return notices.ofEntry(entry).map(WarningNotice::id);
    }

    public LetterDetail<Notice> get(NoticeId id) {
        WarningNotice notice = notices.get(id.value());
        LetterDetail<Notice> detail =
                notices.detail(notice, notice.read(), units.nameOf(notice.unit()), letters.sheet(notice), replies);
        return detail.asDesk() ? detail.with(approvals.of(notice).orElse(null)) : detail;
    }

    /** Whether the signed-in person may open it. */
    public boolean maySee(NoticeId id) {
        return notices.maySee(id.value());
    }

    /** The letter as a file. */
    public LetterDownload download(NoticeId id, LetterFormat format) {
        return LetterDownload.of(letters.sheet(notices.get(id.value())), format, documents);
    }

    /** The form on which its desk approved it 审批表, as a file; with every opinion and signature. */
    public LetterDownload approvalForm(NoticeId id, LetterFormat format) {
        WarningNotice notice = notices.atDesk(id.value());
        ApprovalRecord approval = approvals.of(notice).orElseThrow(() -> new NotVisible("approval of notice " + id));
        return LetterDownload.of(form.of(notice, approval), format, documents);
    }

    /** A file of one of its replies. */
    public InputStream file(NoticeId id, String stored) {
        return replies.open(notices.get(id.value()), stored);
    }
}
