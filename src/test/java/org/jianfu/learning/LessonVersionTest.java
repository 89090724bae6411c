package org.jianfu.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Refused;
import org.junit.jupiter.api.Test;

/** Two people for every text, and nothing rewritten that others have read. */
class LessonVersionTest {

    private static final AccountId WRITER = new AccountId(1);
    private static final AccountId HELPER = new AccountId(2);
    private static final AccountId REVIEWER = new AccountId(3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LessonText TEXT = new LessonText("题", null, null, null, null, null, null, "文");

    private final LessonVersion version =
            LessonVersion.draft(new Lesson(new Course(new Slug("c"), 1), new Slug("l"), 1), 1, TEXT, WRITER);

    @Test
    void anotherPersonPublishesIt() {
        version.submit(null, WRITER);
        version.publish(null, REVIEWER, TODAY);

        assertThat(version.state()).isEqualTo(LessonState.PUBLISHED);
        assertThat(version.decidedBy()).isEqualTo(REVIEWER);
    }

    @Test
    void itsWriterNeverPublishesIt() {
        version.submit(null, HELPER);

        assertThatThrownBy(() -> version.publish(null, WRITER, TODAY)).isInstanceOf(Refused.class);
    }

    @Test
    void whoeverHadAHandInItNeverPublishesIt() {
        version.rewrite(null, TEXT, HELPER);
        version.submit(null, WRITER);

        assertThatThrownBy(() -> version.publish(null, HELPER, TODAY)).isInstanceOf(Refused.class);
    }

    @Test
    void whoeverSubmitsItNeverPublishesIt() {
        version.submit(null, HELPER);

        assertThatThrownBy(() -> version.publish(null, HELPER, TODAY)).isInstanceOf(Refused.class);
    }

    @Test
    void aDraftIsNotPublishedWithoutReview() {
        assertThatThrownBy(() -> version.publish(null, REVIEWER, TODAY)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsInReviewOrPublishedIsNotRewritten() {
        version.submit(null, WRITER);
        assertThatThrownBy(() -> version.rewrite(null, TEXT, WRITER)).isInstanceOf(Refused.class);

        version.publish(null, REVIEWER, TODAY);
        assertThatThrownBy(() -> version.rewrite(null, TEXT, WRITER)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsSentBackCanBeRewrittenAndKeepsTheReason() {
        version.submit(null, WRITER);
        version.sendBack(null, REVIEWER, TODAY, "案例请换一个");

        assertThat(version.reason()).isEqualTo("案例请换一个");
        version.rewrite(null, TEXT, WRITER);
        assertThat(version.state()).isEqualTo(LessonState.DRAFT);
    }
}
