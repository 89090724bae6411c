package org.jianfu.learning;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReadingMarkRepository extends Repository<ReadingMark, ReadingMark.Key> {

    /** An anchor somebody has come by, with the names of its lesson and course. */
    record Place(String course, String lesson, String anchor) {}

    @Query("""
            select new org.jianfu.learning.ReadingMarkRepository$Place(c.code, l.code, m.key.anchor)
            from ReadingMark m join Lesson l on l.id = m.key.lesson join l.course c
            where m.key.reader = :reader
            """)
    List<Place> of(long reader);

    /** The same anchor twice is the same mark, also from two windows at once. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert ignore into reading_mark (account_id, lesson_id, anchor)
            select :reader, l.id, :anchor from lesson l join course c on c.id = l.course_id
            where c.code = :course and l.code = :lesson
            """)
    void put(long reader, String course, String lesson, String anchor);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete m from reading_mark m join lesson l on l.id = m.lesson_id join course c on c.id = l.course_id
            where m.account_id = :reader and c.code = :course and l.code = :lesson and m.anchor = :anchor
            """)
    void take(long reader, String course, String lesson, String anchor);
}
