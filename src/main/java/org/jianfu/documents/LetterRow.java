package org.jianfu.documents;

/**
 * One line of the grid.
 *
 * @param left distance from the left edge of the type area, in points
 * @param fill the width to spread the text over, or 0 to leave it as it runs
 * @param part what it belongs to
 */
record LetterRow(String text, float left, float fill, Part part) {

    enum Part {
        BLANK,
        TEXT,
        SIGNATURE
    }

    static LetterRow blank(Part part) {
        return new LetterRow("", 0, 0, part);
    }
}
