package org.jianfu.training;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuizPassRepository extends Repository<QuizPass, QuizPass.Key> {

    boolean existsById(QuizPass.Key key);

    @Query("select p.key.person from QuizPass p where p.key.course = :course")
    List<Long> whoPassed(String course);

    /** Passing twice is passing, also from two windows at once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert ignore into quiz_pass (account_id, course_code) values (:person, :course)
            """)
    void put(long person, String course);
}
