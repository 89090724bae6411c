package org.jianfu.rules;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DeadlineRepository extends Repository<Deadline, String> {

    Optional<Deadline> findById(String kind);

    List<Deadline> findAllByOrderByPosition();
}
