package org.jianfu.learning;

/** How far a reader has come with a lesson, for the reader's own eyes 读到哪里. */
public enum Reading {
    /** 读过一部分 */
    BEGUN,
    /** 读完了 */
    FINISHED;

    /** The anchors every lesson has: its heading and its end. */
    static final String TOP = "top";

    static final String END = "end";
}
