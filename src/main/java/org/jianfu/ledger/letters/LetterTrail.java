package org.jianfu.ledger.letters;

import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.notification.LiveUpdates;
import org.springframework.stereotype.Component;

/** Writes a step down for the letter and for the lead it follows, and tells the open pages. */
@Component
public class LetterTrail {

    /** The live topic of lists that show letters. */
    public static final String TOPIC = "ledger.letters";

    private final Trail trail;
    private final LiveUpdates live;

    LetterTrail(Trail trail, LiveUpdates live) {
        this.trail = trail;
        this.live = live;
    }

    public void record(Letter letter, String key, Object... args) {
        trail.record(letter.subject(), key, args);
        trail.record(Subject.of(letter.lead()), key, args);
        live.publish(TOPIC);
    }
}
