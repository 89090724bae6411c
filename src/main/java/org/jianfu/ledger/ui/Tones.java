package org.jianfu.ledger.ui;

import org.jianfu.ledger.NoticeLevel;
import org.jianfu.ledger.NoticeState;
import org.jianfu.ledger.OrderState;
import org.jianfu.ui.StateBadge;
import org.jianfu.ui.StateBadge.Tone;

/** How the states of letters feel. */
final class Tones {

    private Tones() {}

    static StateBadge badge(NoticeState state) {
        return new StateBadge(
                state,
                switch (state) {
                    case DRAFT -> Tone.QUIET;
                    case PROPOSED, ISSUED, ACKNOWLEDGED, ANSWERED -> Tone.ACTIVE;
                    case RETURNED -> Tone.ATTENTION;
                    case CLOSED -> Tone.GOOD;
                });
    }

    static StateBadge badge(OrderState state) {
        return new StateBadge(
                state,
                switch (state) {
                    case ORDERED, SUBMITTED -> Tone.ACTIVE;
                    case RETURNED -> Tone.ATTENTION;
                    case CLOSED -> Tone.GOOD;
                });
    }

    static StateBadge badge(NoticeLevel level) {
        return new StateBadge(level, level == NoticeLevel.WARNING ? Tone.BAD : Tone.QUIET);
    }
}
