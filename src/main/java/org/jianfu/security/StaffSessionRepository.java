package org.jianfu.security;

import java.time.Instant;
import java.util.List;
import org.jianfu.kernel.AccountId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffSessionRepository extends Repository<StaffSession, String> {

    StaffSession save(StaffSession session);

    List<StaffSession> findByAccountAndSeenAtAfterOrderBySeenAtDesc(AccountId account, Instant since);

    @Modifying
    @Query("update StaffSession s set s.seenAt = :now where s.id = :id")
    void seen(String id, Instant now);

    @Modifying
    @Query("delete from StaffSession s where s.account = :account and s.id = :id")
    int end(AccountId account, String id);

    @Modifying
    @Query("delete from StaffSession s where s.account = :account and s.id <> :kept")
    int endAllBut(AccountId account, String kept);

    @Modifying
    @Query("delete from StaffSession s where s.seenAt < :before")
    void forget(Instant before);
}
