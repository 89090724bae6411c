package org.jianfu.casework;

import java.util.List;
import org.jianfu.kernel.LeadId;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<EvidenceItem, Long> {

    EvidenceItem save(EvidenceItem item);

    List<EvidenceItem> findByLeadOrderByDatedAscIdAsc(LeadId lead);
}
