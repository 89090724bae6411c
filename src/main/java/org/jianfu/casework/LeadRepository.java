package org.jianfu.casework;

import java.util.Optional;
import org.jianfu.kernel.KeysetRepository;
import org.jianfu.kernel.ReportId;
import org.springframework.data.repository.Repository;

/** Without a finder by id on purpose: staff reach a lead through their {@link LeadScope}. */
interface LeadRepository extends Repository<Lead, Long>, KeysetRepository<Lead> {

    Lead save(Lead lead);

    /** For what the reporter does, who has no scope but the own report. */
    Optional<Lead> findByReport(ReportId report);
}
