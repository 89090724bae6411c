package org.jianfu.activity;

import java.util.List;
import org.jianfu.kernel.KeysetRepository;
import org.springframework.data.repository.Repository;

interface TrailEntries extends Repository<TrailEntry, Long>, KeysetRepository<TrailEntry> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findBySubjectTypeAndSubjectIdOrderById(String subjectType, long subjectId);
}
