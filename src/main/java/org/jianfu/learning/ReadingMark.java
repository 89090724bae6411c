package org.jianfu.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * That a reader has come by an anchor of a lesson 阅读记号. Neither when nor how often nor how long: nobody's diligence is
 * measured (国办函〔2026〕12号).
 */
@Entity
class ReadingMark {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected ReadingMark() {}

    ReadingMark(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    /** Whose mark it is, and where it stands. */
    @Embeddable
    record Key(
            @Column(name = "account_id") long reader,
            @Column(name = "lesson_id") long lesson,
            String anchor) {}
}
