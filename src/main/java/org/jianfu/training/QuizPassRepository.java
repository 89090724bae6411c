package org.jianfu.training;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuizPassRepository extends Repository<QuizPass, QuizPass.Key> {

    boolean existsById(QuizPass.Key key);

    /** Passing twice is passing, also from two windows at once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert ignore into quiz_pass (account_id, course_code) values (:person, :course)
            """)
    void put(long person, String course);
}
