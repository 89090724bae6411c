package org.jianfu.activity;

import java.util.List;
import org.jianfu.kernel.KeysetRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrailEntries extends Repository<TrailEntry, Long>, KeysetRepository<TrailEntry> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findBySubjectTypeAndSubjectId(String subjectType, long subjectId);

    /** Of the steps of which only the day is known; 0 when there is none. */
    @Query("""
            select coalesce(max(e.place), 0) from TrailEntry e
            where e.subjectType = :type and e.subjectId = :id and e.dateOnly
            """)
    int lastPlace(String type, long id);
}
