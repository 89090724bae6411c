package org.jianfu.exchange.ui;

import org.jianfu.exchange.InquiryState;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;

/** How far a question has come, with its colour. */
final class InquiryBadge {

    private InquiryBadge() {}

    static StateBadge of(InquiryState state) {
        return new StateBadge(
                state,
                switch (state) {
                    case WAITING -> Tone.ATTENTION;
                    case OPEN -> Tone.ACTIVE;
                    case REPLIED, SETTLED -> Tone.GOOD;
                    case HIDDEN -> Tone.QUIET;
                });
    }
}
