package org.jianfu.exchange;

import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.KeysetRepository;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InquiryRepository extends JpaRepository<Inquiry, Long>, KeysetRepository<Inquiry> {

    /** How many questions everybody may read stand at each anchor of a text; without an anchor, about the whole. */
    record Count(String anchor, long count) {}

    @Query("""
            select new org.jianfu.exchange.InquiryRepository$Count(coalesce(i.place.anchor, ''), count(i))
            from Inquiry i
            where i.place.kind = :kind and i.place.of = :of and i.state in (
                org.jianfu.exchange.InquiryState.OPEN, org.jianfu.exchange.InquiryState.REPLIED,
                org.jianfu.exchange.InquiryState.SETTLED)
            group by coalesce(i.place.anchor, '')
            """)
    List<Count> counts(PlaceKind kind, String of);

    Optional<Inquiry> findByCodePrint(String print);

    List<Inquiry> findByStateInOrderById(List<InquiryState> states);
}
