package org.jianfu.exchange;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowerRepository extends Repository<Follower, Follower.Key> {

    boolean existsById(Follower.Key key);

    void deleteById(Follower.Key key);

    @Query("select f.key.person from Follower f where f.key.inquiry = :inquiry")
    List<Long> of(long inquiry);

    /** Following twice is following, also from two windows at once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert ignore into inquiry_follower (inquiry_id, account_id) values (:inquiry, :person)
            """)
    void put(long inquiry, long person);
}
