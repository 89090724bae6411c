package org.jianfu.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactReleaseRepository extends Repository<ContactRelease, Long> {

    ContactRelease save(ContactRelease release);

    Optional<ContactRelease> findFirstByReportAndAttachmentAndAskedByOrderByIdDesc(
            ReportId report, long attachment, AccountId askedBy);

    /** A request with the report it is about, which the custodian decides by and never opens. */
    record Asked(ContactRelease release, Report report) {}

    /** What a custodian may see: nothing about the own unit or one related to it. What waits comes first. */
    @Query("""
            select new org.jianfu.intake.ContactReleaseRepository$Asked(a, r)
            from ContactRelease a join Report r on r.id = cast(a.report as Long)
            where (r.unit is null or r.unit not in :related)
            order by case when a.state = REQUESTED then 0 else 1 end, a.id desc
            """)
    List<Asked> besides(Collection<UnitId> related);
}
