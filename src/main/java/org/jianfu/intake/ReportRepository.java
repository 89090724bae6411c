package org.jianfu.intake;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, Long> {

    Report save(Report report);

    void flush();

    Optional<Report> findById(long id);

    @Query("select r from Report r left join fetch r.reopenRequests left join fetch r.rating where r.id = :id")
    Optional<Report> findToRead(long id);

    Optional<Report> findByReceiptHash(String receiptHash);

    long count();

    @Query("select a.storedName from ReportAttachment a where a.storedName in :names")
    Set<String> keptFiles(Set<String> names);
}
