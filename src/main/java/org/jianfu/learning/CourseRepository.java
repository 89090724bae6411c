package org.jianfu.learning;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CourseRepository extends JpaRepository<Course, Long> {

    Optional<Course> findByCode(String code);
}
