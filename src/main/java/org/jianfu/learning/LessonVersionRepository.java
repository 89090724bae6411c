package org.jianfu.learning;

import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LessonVersionRepository extends JpaRepository<LessonVersion, Long> {

    List<LessonVersion> findByLessonOrderByNumberDesc(Lesson lesson);

    /** The editors' list: open, published and withdrawn versions, the newest of a lesson first. */
    @Query("""
            select new org.jianfu.learning.LessonRow(
                v.id, l.id, c.code, l.position, v.number, v.text.title, v.state, v.decidedOn)
            from LessonVersion v join v.lesson l join l.course c
            where v.state not in (
                org.jianfu.learning.LessonState.SUPERSEDED, org.jianfu.learning.LessonState.DISCARDED)
            order by c.position, c.code, l.position, l.id, v.number desc
            """)
    List<LessonRow> rows();

    /** What waits to be reviewed by somebody who did not write it. */
    @Query("""
            select new org.jianfu.learning.LessonRow(
                v.id, l.id, c.code, l.position, v.number, v.text.title, v.state, v.decidedOn)
            from LessonVersion v join v.lesson l join l.course c
            where v.state = org.jianfu.learning.LessonState.REVIEW and :reviewer not member of v.writers
            order by c.position, c.code, l.position, l.id
            """)
    List<LessonRow> toReviewBy(AccountId reviewer);

    @Query("""
            select v.number from LessonVersion v
            where v.lesson = :lesson and v.state = org.jianfu.learning.LessonState.PUBLISHED
            """)
    Optional<Integer> publishedNumber(Lesson lesson);

    /** What everybody may read: published, in a course whose introduction is published. */
    @Query("""
            select new org.jianfu.learning.LessonHead(
                c.code, l.code, l.position, v.number, v.decidedOn, v.text.title, v.text.titleEn, v.text.chapter,
                v.text.summary, v.text.summaryEn, v.text.cover, v.text.audience,
                (select coalesce(max(m.number), 0) from LessonVersion m
                    where m.lesson = l and m.material and m.number <= v.number and m.state in (
                        org.jianfu.learning.LessonState.PUBLISHED, org.jianfu.learning.LessonState.SUPERSEDED)))
            from LessonVersion v join v.lesson l join l.course c
            where v.state = org.jianfu.learning.LessonState.PUBLISHED
            and exists (
                select 1 from LessonVersion i
                where i.lesson.course = c and i.lesson.position = 0
                and i.state = org.jianfu.learning.LessonState.PUBLISHED)
            order by c.position, c.code, l.position, l.id
            """)
    List<LessonHead> published();

    @Query("""
            select v.text.body from LessonVersion v join v.lesson l join l.course c
            where c.code = :course and l.code = :lesson and v.state = org.jianfu.learning.LessonState.PUBLISHED
            """)
    Optional<String> publishedBody(String course, String lesson);

    /** What readers could read as this version, once or now. */
    @Query("""
            select v from LessonVersion v join v.lesson l join l.course c
            where c.code = :course and l.code = :lesson and v.number = :number and v.state in (
                org.jianfu.learning.LessonState.PUBLISHED, org.jianfu.learning.LessonState.SUPERSEDED)
            """)
    Optional<LessonVersion> couldBeRead(String course, String lesson, int number);

    /** Where somebody read a lesson that is gone. */
    @Query("""
            select count(v) > 0 from LessonVersion v join v.lesson l join l.course c
            where c.code = :course and l.code = :lesson and v.state = org.jianfu.learning.LessonState.WITHDRAWN
            """)
    boolean wasWithdrawn(String course, String lesson);
}
