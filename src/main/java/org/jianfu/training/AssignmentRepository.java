package org.jianfu.training;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<Assignment, Long> {

    /** What people are asked for now, the most urgent first. */
    List<Assignment> findByWithdrawnOnIsNullOrderByDueOnAscIdAsc();

    /** What this person is asked for, the most urgent first. */
    @Query(nativeQuery = true, value = """
            select a.* from assignment a
            where a.withdrawn_on is null and (
                a.person_id = :person
                or a.role in :roles
                or a.unit_id in (
                    select above.id from unit above join unit own on locate(above.path, own.path) = 1
                    where own.id = :unit))
            order by a.due_on, a.id
            """)
    List<Assignment> of(long person, long unit, List<String> roles);

    List<Assignment> findByWithdrawnOnIsNullAndCourseOrderByDueOnAscIdAsc(String course);

    List<Assignment> findByWithdrawnOnIsNullAndDueOnBetweenOrderByDueOnAscIdAsc(LocalDate from, LocalDate to);
}
