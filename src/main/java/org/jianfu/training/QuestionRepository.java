package org.jianfu.training;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<Question, Long> {

    @Query("select distinct q from Question q left join fetch q.choices where q.course = :course order by q.id")
    List<Question> ofCourse(String course);

    boolean existsByCourse(String course);
}
