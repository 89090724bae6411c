package org.jianfu.learning;

import java.util.Set;
import org.jianfu.kernel.Transitions;

/** How far a version of a lesson has come 课文状态. */
public enum LessonState implements Transitions<LessonState> {
    /** 草稿 */
    DRAFT {
        @Override
        public Set<LessonState> next() {
            return Set.of(REVIEW, DISCARDED);
        }
    },
    /** 待审核 */
    REVIEW {
        @Override
        public Set<LessonState> next() {
            return Set.of(DRAFT, PUBLISHED);
        }
    },
    /** 已公开 */
    PUBLISHED {
        @Override
        public Set<LessonState> next() {
            return Set.of(SUPERSEDED, WITHDRAWN);
        }
    },
    /** 已有新版 */
    SUPERSEDED,
    /** 已撤回 */
    WITHDRAWN,
    /** 已放弃 */
    DISCARDED;

    @Override
    public Set<LessonState> next() {
        return Set.of();
    }

    /** Whether somebody still works on it. */
    public boolean isOpen() {
        return this == DRAFT || this == REVIEW;
    }
}
