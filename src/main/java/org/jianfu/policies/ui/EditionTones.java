package org.jianfu.policies.ui;

import org.jianfu.policies.EditionState;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;

/** How the states of a version look to its editors. */
final class EditionTones {

    private EditionTones() {}

    static StateBadge badge(EditionState state) {
        return new StateBadge(
                state,
                switch (state) {
                    case DRAFT -> Tone.ACTIVE;
                    case REVIEW -> Tone.ATTENTION;
                    case PUBLISHED -> Tone.GOOD;
                    case CORRECTED, DISCARDED -> Tone.QUIET;
                    case WITHDRAWN -> Tone.BAD;
                });
    }
}
