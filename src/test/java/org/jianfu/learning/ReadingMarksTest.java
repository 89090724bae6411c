package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a reader has read is the reader's own business. */
@PortalTest
@Transactional
class ReadingMarksTest {

    private static final String COURSE = "sample-course";

    @Autowired
    ReadingMarks marks;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    private Staff reader;
    private Staff other;

    @BeforeEach
    void twoReadersCome() {
        reader = people.someone(units.all().getFirst().id(), Role.TRAINEE);
        other = people.someone(units.all().getFirst().id(), Role.SUPERVISOR);
    }

    @Test
    void aLessonIsBegunWhenOpenedAndReadWhenItsReaderSaysSo() {
        people.as(reader, () -> {
            marks.open(COURSE, "first");
            marks.open(COURSE, "first");
            assertThat(marks.mine(COURSE)).containsOnly(java.util.Map.entry("first", Reading.BEGUN));

            marks.finish(COURSE, "first", 1, true);
            assertThat(marks.mine(COURSE)).containsOnly(java.util.Map.entry("first", Reading.FINISHED));

            marks.finish(COURSE, "first", 1, false);
            assertThat(marks.mine(COURSE)).containsOnly(java.util.Map.entry("first", Reading.BEGUN));
        });
    }

    @Test
    void nobodyElseSeesIt() {
        people.as(reader, () -> marks.open(COURSE, "first"));

        assertThat(people.by(other, () -> marks.mine(COURSE))).isEmpty();
    }

    @Test
    void withoutAnAccountNothingIsKept() {
        marks.open(COURSE, "first");
        marks.finish(COURSE, "first", 1, true);

        assertThat(marks.mine(COURSE)).isEmpty();
        assertThat(marks.areKept()).isFalse();
    }

    /** 国办函〔2026〕12号: no points, ranks, study hours or minutes. */
    @Test
    void noColumnOfTheLibraryMeasuresAnybody() {
        List<String> columns = sql.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = 'reading_mark'
                        """).query(String.class).list();

        assertThat(columns).containsExactlyInAnyOrder("account_id", "lesson_id", "anchor");
    }
}
