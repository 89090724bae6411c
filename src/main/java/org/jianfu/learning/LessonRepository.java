package org.jianfu.learning;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LessonRepository extends JpaRepository<Lesson, Long> {

    Optional<Lesson> findByCourseAndCode(Course course, String code);

    @Query("select coalesce(max(l.position), 0) from Lesson l where l.course = :course")
    int lastPosition(Course course);
}
