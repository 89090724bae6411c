package org.jianfu.training;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AcknowledgementRepository extends Repository<Acknowledgement, Acknowledgement.Key> {

    /** Which version of which lesson of a course somebody has read. */
    record Read(long person, String lesson, int version) {}

    @Query("""
            select new org.jianfu.training.AcknowledgementRepository$Read(a.key.person, a.key.lesson, a.lessonVersion)
            from Acknowledgement a where a.key.course = :course
            """)
    List<Read> of(String course);

    @Query("""
            select new org.jianfu.training.AcknowledgementRepository$Read(a.key.person, a.key.lesson, a.lessonVersion)
            from Acknowledgement a where a.key.course = :course and a.key.person = :person
            """)
    List<Read> of(String course, long person);

    /** Reading an older version again does not unread a later one; two windows at once are one. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into acknowledgement (account_id, course_code, lesson_code, lesson_version)
            values (:person, :course, :lesson, :version)
            on duplicate key update lesson_version = greatest(lesson_version, values(lesson_version))
            """)
    void put(long person, String course, String lesson, int version);
}
