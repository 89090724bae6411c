package org.jianfu.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 国办函〔2026〕12号: points, ranks, check-ins, study hours and the like measure nobody. What has no column cannot be
 * counted, so this reads the schema.
 */
@PortalTest
class NothingMeasuresTest {

    /** Words of a column that would measure a person's learning. */
    private static final String MEASURES =
            "(^|_)(points?|scores?|ranks?|ranking|tries|try|attempts?|minutes?|seconds|hours?|duration|streak|checkins?"
                    + "|credits?|grade|percent|progress|visits|views|logins|spent|answers?|correct_count)($|_)";

    /**
     * What these columns count is no person: deliveries of a mail, where a report has come to, the day an answer is due, what a
     * custodian answers.
     */
    private static final List<String> OTHER_THINGS = List.of(
            "mail.attempts",
            "mail.next_try",
            "report.progress",
            "report_step.progress",
            "warning_notice.answer_by",
            "warning_notice.answer_from",
            "warning_notice.answer_days",
            "warning_notice.answer_working",
            "contact_release.answer");

    @Autowired
    JdbcClient sql;

    private List<String> columns(String condition) {
        return sql.sql("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and " + condition)
                .query(String.class)
                .list();
    }

    @Test
    void noTableOfThePortalHasAPlaceForPointsRanksScoresTriesOrMinutes() {
        assertThat(columns("column_name regexp '" + MEASURES + "' and table_name not like 'flyway%'"))
                .filteredOn(column -> !OTHER_THINGS.contains(column))
                .isEmpty();
    }

    @Test
    void theSearchWouldFindSuchAColumn() {
        assertThat(sql.sql("select 'study_minutes' regexp '" + MEASURES + "'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(sql.sql("select 'score' regexp '" + MEASURES + "'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void ofAQuizOnlyWhoHasPassedIsKept() {
        assertThat(columns("table_name = 'quiz_pass'"))
                .containsExactlyInAnyOrder("quiz_pass.account_id", "quiz_pass.course_code");
    }

    @Test
    void ofReadingOnlyTheVersionIsKept() {
        assertThat(columns("table_name = 'acknowledgement'"))
                .containsExactlyInAnyOrder(
                        "acknowledgement.account_id",
                        "acknowledgement.course_code",
                        "acknowledgement.lesson_code",
                        "acknowledgement.lesson_version");
    }

    @Test
    void ofAnAssignmentNothingIsKeptThatAPersonDid() {
        assertThat(columns("table_name = 'assignment'"))
                .containsExactlyInAnyOrder(
                        "assignment.id",
                        "assignment.version",
                        "assignment.course_code",
                        "assignment.lesson_code",
                        "assignment.audience",
                        "assignment.unit_id",
                        "assignment.role",
                        "assignment.person_id",
                        "assignment.quiz",
                        "assignment.due_on",
                        "assignment.assigned_by",
                        "assignment.assigned_on",
                        "assignment.withdrawn_by",
                        "assignment.withdrawn_on");
    }
}
