package org.jianfu.intake;

import java.time.LocalDate;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter fills in 举报表单. Only the category and the story are asked for; everything else may stay open.
 *
 * @param contact how to reach the reporter, or null to stay anonymous
 */
public record ReportForm(
        @Nullable CategoryId category,
        String story,
        AccusedUnit accused,
        Occurrence occurrence,
        @Nullable String contact) {

    /** Characters, counted as code points. */
    public static final int STORY_LIMIT = 20_000;

    public static final int UNIT_LIMIT = 100;
    public static final int CONTACT_LIMIT = 200;

    public ReportForm {
        story = PlainText.clean(story);
        contact = contact == null || contact.isBlank() ? null : PlainText.clean(contact);
    }

    /**
     * Refuses a form that cannot be sent.
     *
     * @return the category, now known to be there
     */
    public CategoryId check(LocalDate today) {
        checkStory();
        checkAccused();
        checkOccurrence(today);
        checkContact();
        if (category == null) {
            throw new Refused("intake.refused.category");
        }
        return category;
    }

    public void checkStory() {
        PlainText.requireSomething(story, "intake.refused.story.empty");
        PlainText.requireWithin(STORY_LIMIT, story, "intake.refused.story.long");
    }

    public void checkAccused() {
        if (accused.name() != null) {
            PlainText.requireWithin(UNIT_LIMIT, accused.name(), "intake.refused.unit.long");
        }
    }

    public void checkOccurrence(LocalDate today) {
        LocalDate until = occurrence.until();
        if (until != null && until.isAfter(today)) {
            throw new Refused("intake.refused.date.future");
        }
    }

    public void checkContact() {
        if (contact != null) {
            PlainText.requireWithin(CONTACT_LIMIT, contact, "intake.refused.contact.long");
        }
    }
}
