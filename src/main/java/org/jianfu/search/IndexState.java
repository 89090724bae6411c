package org.jianfu.search;

/**
 * How the index is.
 *
 * @param done how many portions are in it
 * @param total how many there are
 */
public record IndexState(Phase phase, int done, int total) {

    /** Whether one can search. */
    public enum Phase {
        /** 正在建立: what is found now might be gone, so nothing is found. */
        BUILDING,
        /** 可以搜索 */
        READY,
        /** 暂停: it cannot be read or written. */
        FAILED
    }

    /** How far it has come, in percent. */
    public int percent() {
        return total == 0 ? 0 : done * 100 / total;
    }
}
