package org.jianfu.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, Long> {

    Draft save(Draft draft);

    void delete(Draft draft);

    Optional<Draft> findByAccountAndPlace(AccountId account, String place);

    List<Draft> findByAccountOrderBySavedAtDesc(AccountId account);

    List<Draft> findBySavedAtBefore(Instant day);
}
