package org.jianfu.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<Question, Long> {

    @Query("select distinct q from Question q left join fetch q.choices where q.course = :course order by q.id")
    List<Question> ofCourse(String course);

    @Query("""
            select distinct q from Question q left join fetch q.choices
            where q.course = :course and q.code in :codes
            """)
    List<Question> withCodes(String course, List<String> codes);

    @Query("select distinct q from Question q left join fetch q.choices where q.id in :ids order by q.id")
    List<Question> withIds(List<Long> ids);

    @Query("""
            select q.id from Question q
            where q.id > :after
            and (:course is null or q.course = :course)
            and (:kind is null or q.kind = :kind)
            and (:words = '' or locate(:words, q.wording) > 0)
            order by q.id
            """)
    List<Long> ids(long after, @Nullable String course, @Nullable QuestionKind kind, String words, Limit limit);

    @Query("""
            select count(q) from Question q
            where (:course is null or q.course = :course)
            and (:kind is null or q.kind = :kind)
            and (:words = '' or locate(:words, q.wording) > 0)
            """)
    long count(@Nullable String course, @Nullable QuestionKind kind, String words);

    /** So many of a course, whichever. */
    @Query(nativeQuery = true, value = """
            select id from question where course_code = :course and withdrawn_by is null order by rand() limit :limit
            """)
    List<Long> anyOf(String course, int limit);

    long countByCourseAndWithdrawnByIsNull(String course);

    boolean existsByCourseAndWithdrawnByIsNull(String course);

    boolean existsByCourseAndCode(String course, String code);
}
