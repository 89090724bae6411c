package org.jianfu.activity;

import java.util.List;
import org.springframework.data.repository.Repository;

interface TrailEntries extends Repository<TrailEntry, Long> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findBySubjectTypeAndSubjectIdOrderById(String subjectType, long subjectId);
}
