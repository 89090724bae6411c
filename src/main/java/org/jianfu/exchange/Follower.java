package org.jianfu.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who wants to be told of answers to a question 关注. */
@Entity
@Table(name = "inquiry_follower")
class Follower {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    protected Follower() {}

    Follower(Key key) {
        this.key = key;
    }

    /** Who follows what. */
    @Embeddable
    record Key(
            @Column(name = "inquiry_id") long inquiry,
            @Column(name = "account_id") long person) {}
}
