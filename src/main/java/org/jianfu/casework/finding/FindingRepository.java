package org.jianfu.casework.finding;

import java.util.Optional;
import org.jianfu.kernel.LeadId;
import org.springframework.data.repository.Repository;

public interface FindingRepository extends Repository<Finding, Long> {

    Finding save(Finding finding);

    Optional<Finding> findFirstByLeadOrderByIdDesc(LeadId lead);
}
