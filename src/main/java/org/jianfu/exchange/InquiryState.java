package org.jianfu.exchange;

import java.util.Set;
import org.jianfu.kernel.Transitions;

/** How far a question has come 提问状态. */
public enum InquiryState implements Transitions<InquiryState> {
    /** 待放行 */
    WAITING {
        @Override
        public Set<InquiryState> next() {
            return Set.of(OPEN, HIDDEN);
        }
    },
    /** 待回答 */
    OPEN {
        @Override
        public Set<InquiryState> next() {
            return Set.of(REPLIED, SETTLED, HIDDEN);
        }
    },
    /** 有回答 */
    REPLIED {
        @Override
        public Set<InquiryState> next() {
            return Set.of(SETTLED, HIDDEN);
        }
    },
    /** 已解决 */
    SETTLED {
        @Override
        public Set<InquiryState> next() {
            return Set.of(HIDDEN);
        }
    },
    /** 不公开 */
    HIDDEN {
        @Override
        public Set<InquiryState> next() {
            return Set.of(OPEN, REPLIED, SETTLED);
        }
    };

    @Override
    public Set<InquiryState> next() {
        return Set.of();
    }

    /** Whether everybody with an account may read it. */
    public boolean isPublic() {
        return this == OPEN || this == REPLIED || this == SETTLED;
    }
}
