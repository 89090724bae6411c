package org.jianfu.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerificationRepository extends Repository<VerificationRequest, Long> {

    /** What a unit may see: what it was asked, and never about itself or its kin. */
    String FOR_UNIT = """
            from VerificationRequest r join r.lead l
            where r.unit = :unit and r.state <> CANCELLED and l.unit not in :kin
            """;

    VerificationRequest save(VerificationRequest request);

    List<VerificationRequest> findByLeadOrderById(Lead lead);

    /** The same with all that was asked and answered. */
    @Query("""
            select r from VerificationRequest r left join fetch r.questions left join fetch r.answers
            where r.lead = :lead order by r.id
            """)
    List<VerificationRequest> toRead(Lead lead);

    Optional<VerificationRequest> findByIdAndLead(long id, Lead lead);

    @Query("select r " + FOR_UNIT + " order by case when r.state = ASKED then 0 else 1 end, r.due, r.id desc")
    List<VerificationRequest> forUnit(UnitId unit, Collection<UnitId> kin);

    @Query("select r " + FOR_UNIT + " and r.id = :id")
    Optional<VerificationRequest> forUnit(long id, UnitId unit, Collection<UnitId> kin);
}
