package org.jianfu.exchange;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InquiryReplyRepository extends JpaRepository<InquiryReply, Long> {

    @Query("select r from InquiryReply r where r.inquiry = :inquiry order by r.id")
    List<InquiryReply> of(long inquiry);

    /** An official reply with where it stands. */
    record Official(String anchor, String number, String words, long inquiry) {}

    @Query("""
            select new org.jianfu.exchange.InquiryReplyRepository$Official(
                coalesce(i.place.anchor, ''), r.number, i.words, i.id)
            from InquiryReply r join Inquiry i on i.id = r.inquiry
            where r.number is not null and i.place.kind = :kind and i.place.of = :of
            and i.state = org.jianfu.exchange.InquiryState.SETTLED
            order by r.id
            """)
    List<Official> official(PlaceKind kind, String of);
}
