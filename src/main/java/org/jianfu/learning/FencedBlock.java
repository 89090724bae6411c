package org.jianfu.learning;

import org.commonmark.node.CustomBlock;

/** A box in a lesson, with what stands in it as its children. */
final class FencedBlock extends CustomBlock {

    private final BlockKind kind;
    private final String caption;

    FencedBlock(BlockKind kind, String caption) {
        this.kind = kind;
        this.caption = caption;
    }

    BlockKind kind() {
        return kind;
    }

    /** What stands behind the box's kind in its first line; may be empty. */
    String caption() {
        return caption;
    }
}
