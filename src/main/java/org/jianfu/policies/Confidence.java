package org.jianfu.policies;

/** How the portal came to know something, and so how far it may be relied on 核对程度. */
public enum Confidence {
    /** 据全文: the text itself was read. */
    COPY,
    /** 据摘要: only a summary or a commentary was read. */
    SUMMARY,
    /** 据报道: an article mentions it. */
    ARTICLE,
    /** 凭记忆: to be checked. */
    MEMORY;

    /** Whether it may be shown as authoritative before somebody has confirmed it. */
    public boolean suffices() {
        return this == COPY;
    }
}
