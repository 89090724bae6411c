package org.jianfu.ledger;

import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.kernel.AccountId;
import org.jianfu.notification.LiveUpdates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened to a letter: on its trail and its lead's, to open pages, to people on both sides, to other modules. */
@Component
class LetterNews {

    private final Trail trail;
    private final LiveUpdates live;
    private final Correspondents correspondents;
    private final ApplicationEventPublisher events;

    LetterNews(Trail trail, LiveUpdates live, Correspondents correspondents, ApplicationEventPublisher events) {
        this.trail = trail;
        this.live = live;
        this.correspondents = correspondents;
        this.events = events;
    }

    void record(Letter letter, String key, Object... args) {
        trail.record(letter.subject(), key, args);
        trail.record(Subject.of(letter.lead()), letter.subject(), key, args);
        changed();
    }

    /** Tells the people of the unit it went to. */
    void tellUnit(Letter letter, String key) {
        correspondents.tellUnit(letter.unit(), letter.desk(), key, letter.link());
    }

    /** Open pages ask again. */
    void changed() {
        live.publish(ReadLetter.TOPIC);
    }

    void tell(AccountId person, String key, String link) {
        correspondents.tell(person, key, link);
    }

    void publish(Record event) {
        events.publishEvent(event);
    }
}
