package org.jianfu.exchange;

import java.util.List;
import org.jianfu.documents.DocumentNumbers;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.NotVisible;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The editors' side of the exchange: what is let through, what is not shown, and what the office itself says. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR')")
public class ExchangeDesk {

    /** The series of official replies 官方答复. */
    static final String SERIES = "reply";

    private final InquiryRepository inquiries;
    private final InquiryReplyRepository replies;
    private final DocumentNumbers numbers;
    private final ExchangeNews news;
    private final Acting acting;

    ExchangeDesk(
            InquiryRepository inquiries,
            InquiryReplyRepository replies,
            DocumentNumbers numbers,
            ExchangeNews news,
            Acting acting) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.numbers = numbers;
        this.news = news;
        this.acting = acting;
    }

    /** What waits for the office: to be let through, or to be answered. */
    @Transactional(readOnly = true)
    public List<InquiryRow> waiting() {
        return inquiries.findByStateInOrderById(List.of(InquiryState.WAITING, InquiryState.OPEN)).stream()
                .map(InquiryRow::of)
                .toList();
    }

    /** Everybody may read it from now on. */
    public void release(InquiryId id) {
        find(id).release(acting.me(), acting.today());
        news.changed();
    }

    /** Only its asker and the editors still read it, with the reason. */
    public void hide(InquiryId id, String reason) {
        find(id).hide(acting.me(), acting.today(), reason);
        news.changed();
    }

    /** Shown again after all. */
    public void show(InquiryId id) {
        find(id).showAgain(standing(replies.of(id.value())), acting.me(), acting.today());
        news.changed();
    }

    private static InquiryState standing(List<InquiryReply> all) {
        List<InquiryReply> shown =
                all.stream().filter(reply -> !reply.isHidden()).toList();
        if (shown.stream().anyMatch(reply -> reply.isAccepted() || reply.isOfficial())) {
            return InquiryState.SETTLED;
        }
        return shown.isEmpty() ? InquiryState.OPEN : InquiryState.REPLIED;
    }

    /** One answer is not shown any more. */
    public void hideReply(ReplyId id) {
        replies.findById(id.value())
                .orElseThrow(() -> new NotVisible("reply " + id))
                .hide(acting.me(), acting.today());
        news.changed();
    }

    /**
     * What the office says, with a number of its own; the clause it is about shows it.
     *
     * @return the number
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public String official(InquiryId id, String words) {
        Inquiry inquiry = find(id);
        inquiry.settle();
        String checked = InquiryReply.WORDS.require(words);
        String number = numbers.next(SERIES, acting.today().getYear()).toString();
        replies.save(new InquiryReply(id, checked, acting.me(), acting.today(), number));
        news.replied(inquiry, acting.me());
        return number;
    }

    private Inquiry find(InquiryId id) {
        return inquiries.findById(id.value()).orElseThrow(() -> new NotVisible("inquiry " + id));
    }
}
