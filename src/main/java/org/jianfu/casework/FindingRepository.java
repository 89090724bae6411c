package org.jianfu.casework;

import java.util.Optional;
import org.jianfu.kernel.LeadId;
import org.springframework.data.repository.Repository;

interface FindingRepository extends Repository<Finding, Long> {

    Finding save(Finding finding);

    Optional<Finding> findFirstByLeadOrderByIdDesc(LeadId lead);
}
