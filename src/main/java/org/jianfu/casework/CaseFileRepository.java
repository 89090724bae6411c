package org.jianfu.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianfu.kernel.LeadId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFileRepository extends Repository<CaseFile, Long> {

    CaseFile save(CaseFile file);

    Optional<CaseFile> findById(long id);

    List<CaseFile> findByLeadOrderById(LeadId lead);

    @Query("select f.stored from CaseFile f where f.stored in :names")
    Set<String> storedAmong(Collection<String> names);
}
