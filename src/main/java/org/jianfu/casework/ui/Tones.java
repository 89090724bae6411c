package org.jianfu.casework.ui;

import org.jianfu.casework.LeadState;
import org.jianfu.casework.Verification;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;

/** How the states of casework feel. */
final class Tones {

    private Tones() {}

    public static StateBadge badge(LeadState state) {
        return new StateBadge(
                state,
                switch (state) {
                    case NEW, FINDING_PROPOSED -> Tone.ATTENTION;
                    case VERIFYING, FOUND -> Tone.ACTIVE;
                    case CLOSED -> Tone.GOOD;
                    case REJECTED -> Tone.QUIET;
                });
    }

    public static StateBadge badge(Verification.State state) {
        return new StateBadge(
                state,
                switch (state) {
                    case ASKED -> Tone.ACTIVE;
                    case ANSWERED -> Tone.GOOD;
                    case CANCELLED -> Tone.QUIET;
                });
    }
}
