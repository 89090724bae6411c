package org.jianfu.learning;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface LessonRepository extends JpaRepository<Lesson, Long> {

    Optional<Lesson> findByCourseAndCode(Course course, String code);
}
