package org.jianfu.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.KeysetRepository;
import org.jianfu.kernel.ReportId;
import org.jianfu.kernel.UnitId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Without a finder by id on purpose: staff reach a lead through their {@link LeadScope}. */
interface LeadRepository extends Repository<Lead, Long>, KeysetRepository<Lead> {

    Lead save(Lead lead);

    /** For what the reporter does, who has no scope but the own report. */
    Optional<Lead> findByReport(ReportId report);

    /** Which desks have leads about which units, whoever asks: for what follows from a change of the tree. */
    @Query("select distinct new org.jianfu.casework.LeadsFollowTheTree$Pair(l.desk, l.unit) from Lead l where l.unit"
            + " is not null")
    List<LeadsFollowTheTree.Pair<DeskId>> placed();

    /** What is due on this day or later. */
    @Query("select l from Lead l where l.due.day >= :first")
    List<Lead> dueFrom(LocalDate first);

    List<Lead> findByDeskAndUnit(DeskId desk, UnitId unit);
}
