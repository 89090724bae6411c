package org.jianfu.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.KeysetRepository;
import org.jianfu.kernel.UnitId;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerificationRepository extends Repository<VerificationRequest, Long>, KeysetRepository<VerificationRequest> {

    /** What waits for an answer first, by deadline; {@code ASKED} comes after {@code ANSWERED} in the alphabet. */
    Sort WAITING_FIRST = Sort.by(Sort.Order.desc("state"), Sort.Order.asc("due"), Sort.Order.desc("id"));

    /** What a unit may see: what it was asked, and never about itself or its related units. */
    static Specification<VerificationRequest> askedOf(UnitId unit, Collection<UnitId> related) {
        return (request, query, is) -> is.and(
                is.equal(request.get("unit"), unit),
                is.notEqual(request.get("state"), Verification.State.CANCELLED),
                request.get("lead").get("unit").in(related).not());
    }

    VerificationRequest save(VerificationRequest request);

    List<VerificationRequest> findByLeadOrderById(Lead lead);

    /** The same with all that was asked and answered. */
    @Query("""
            select r from VerificationRequest r left join fetch r.questions left join fetch r.answers
            where r.lead = :lead order by r.id
            """)
    List<VerificationRequest> toRead(Lead lead);

    /** Which units have yet to answer questions about which. */
    @Query("""
            select distinct new org.jianfu.casework.LeadsFollowTheTree$Pair(r.unit, l.unit)
            from VerificationRequest r join r.lead l where r.state = ASKED
            """)
    List<LeadsFollowTheTree.Pair<UnitId>> open();

    @Query(
            "select r from VerificationRequest r join fetch r.lead l where r.state = ASKED and r.unit = :asked and l.unit = :about")
    List<VerificationRequest> openOf(UnitId asked, UnitId about);

    Optional<VerificationRequest> findByIdAndLead(long id, Lead lead);
}
