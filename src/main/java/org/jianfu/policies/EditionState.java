package org.jianfu.policies;

import java.util.Set;
import org.jianfu.kernel.Transitions;

/** How far a version of a policy has come 版本状态: typed by one person, compared with the original by another. */
public enum EditionState implements Transitions<EditionState> {
    /** 草稿 */
    DRAFT {
        @Override
        public Set<EditionState> next() {
            return Set.of(REVIEW, DISCARDED);
        }
    },
    /** 待审核 */
    REVIEW {
        @Override
        public Set<EditionState> next() {
            return Set.of(DRAFT, PUBLISHED);
        }
    },
    /** 已公开 */
    PUBLISHED {
        @Override
        public Set<EditionState> next() {
            return Set.of(CORRECTED, WITHDRAWN);
        }
    },
    /** 已更正: a later text of the same version has taken its place. */
    CORRECTED,
    /** 已撤下 */
    WITHDRAWN,
    /** 已放弃 */
    DISCARDED;

    @Override
    public Set<EditionState> next() {
        return Set.of();
    }

    /** Whether somebody still works on it. */
    public boolean isOpen() {
        return this == DRAFT || this == REVIEW;
    }
}
