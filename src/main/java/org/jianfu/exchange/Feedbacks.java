package org.jianfu.exchange;

import java.util.List;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.NotVisible;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers say of a passage 反馈, told to its editors only and by nobody's name. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Feedbacks {

    private static final int SHOWN = 10;

    private final FeedbackRepository feedback;
    private final Places places;
    private final Acting acting;

    Feedbacks(FeedbackRepository feedback, Places places, Acting acting) {
        this.feedback = feedback;
        this.places = places;
        this.acting = acting;
    }

    /**
     * Says that a passage is clear, or is not.
     *
     * @throws NotVisible when there is no such passage
     */
    public void give(Place place, Verdict verdict) {
        String title = places.title(place).orElseThrow(() -> new NotVisible("place " + place));
        feedback.save(new Feedback(place, title, verdict, acting.today()));
    }

    /** The passages readers found unclear, most of them first. */
    @PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR')")
    @Transactional(readOnly = true)
    public List<PassageFeedback> unclear() {
        return feedback.unclear(Limit.of(SHOWN));
    }
}
