package org.jianfu.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReplyRepository extends Repository<Reply, Long> {

    Reply save(Reply reply);

    List<Reply> findByPlaceOrderById(String place);

    @Query("select f.stored from Reply r join r.files f where f.stored in :names")
    Set<String> storedAmong(Collection<String> names);
}
