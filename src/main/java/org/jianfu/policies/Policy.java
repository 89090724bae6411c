package org.jianfu.policies;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** A policy 政策规定 through all its versions. */
@Entity
class Policy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String code;

    @Enumerated(EnumType.STRING)
    private PolicyTopic topic;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Policy replacedBy;

    @SuppressWarnings("NullAway.Init")
    protected Policy() {}

    /** @param position its place among those of its topic */
    Policy(String code, PolicyTopic topic, int position) {
        this.code = code;
        this.topic = topic;
        this.position = position;
    }

    /**
     * Another policy has taken its place.
     *
     * @throws Refused when that one was itself replaced by this one
     */
    void giveWayTo(Policy successor) {
        for (Policy later = successor; later != null; later = later.replacedBy) {
            if (later.code.equals(code)) {
                throw new Refused("policies.refused.circle");
            }
        }
        this.replacedBy = successor;
    }

    /** Which policy has taken its place, if one did. */
    @Nullable
    Policy replacedBy() {
        return replacedBy;
    }

    PolicyId id() {
        return new PolicyId(requireNonNull(id));
    }

    String code() {
        return code;
    }

    PolicyTopic topic() {
        return topic;
    }

    int position() {
        return position;
    }
}
