package org.jianfu.documents;

/** The sheet of an official document, in points (GB/T 9704-2012, clause 5). */
final class Sheet {

    /** A4 (5.1). */
    static final float WIDTH = mm(210);

    static final float HEIGHT = mm(297);

    /** 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm (5.2.1). */
    static final float TOP = HEIGHT - mm(37);

    static final float LEFT = mm(28);
    static final float TEXT_WIDTH = mm(156);
    static final float TEXT_HEIGHT = mm(225);
    static final float RIGHT = LEFT + TEXT_WIDTH;
    static final float BOTTOM = TOP - TEXT_HEIGHT;

    /** 22 lines of 28 characters (5.2.3). */
    static final int LINES = 22;

    static final int CHARACTERS = 28;
    static final float CHARACTER = TEXT_WIDTH / CHARACTERS;

    /** Sizes 字号: number two, three, four. */
    static final float SIZE_TWO = 22;

    static final float SIZE_THREE = 16;
    static final float SIZE_FOUR = 14;

    private Sheet() {}

    static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }
}
