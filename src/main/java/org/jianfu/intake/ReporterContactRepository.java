package org.jianfu.intake;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReporterContactRepository extends Repository<ReporterContact, Long> {

    ReporterContact save(ReporterContact contact);

    boolean existsById(long reportId);

    Optional<ReporterContact> findById(long reportId);
}
