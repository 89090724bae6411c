package org.jianfu.documents;

import org.openpdf.text.pdf.BaseFont;

/**
 * A font as it is used for one purpose.
 *
 * @param stroke how much the outlines are thickened, in ems: stands in for a bold cut that nobody had to ship
 */
record Face(BaseFont font, float stroke) {

    /** Whether everything visible in this character as a reader sees one (a grapheme cluster) can be drawn. */
    boolean draws(String character) {
        return character.codePoints().allMatch(c -> font.charExists(c) || isInvisible(c))
                && character.codePoints().anyMatch(font::charExists);
    }

    float width(String text, float size) {
        return font.getWidthPoint(text, size);
    }

    /** Joiners and variation selectors leave no trace where a font does not know them. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }
}
