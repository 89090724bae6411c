package org.jianfu.vault;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WrappedKeys extends JpaRepository<WrappedKey, Long> {

    @Query("select distinct k.masterVersion from WrappedKey k where k.masterVersion is not null")
    List<Integer> masterVersions();
}
