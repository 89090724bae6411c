package org.jianfu.intake;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, Long> {

    Report save(Report report);

    void flush();

    Optional<Report> findById(long id);

    Optional<Report> findByReceiptHash(String receiptHash);

    long count();

    @Query("select a.storedName from ReportAttachment a where a.storedName in :names")
    Set<String> keptFiles(Set<String> names);
}
