package org.jianfu.rules;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DeadlineRepository extends Repository<Deadline, DeadlineKind> {

    Optional<Deadline> findById(DeadlineKind kind);

    List<Deadline> findAll();
}
