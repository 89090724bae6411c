package org.jianfu.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * The head of the first page 版头 and the title, measured from the upper edge of the type area downwards.
 *
 * @param lines the texts with the position of their baselines
 * @param ruleAt where the red rule 红色分隔线 stands
 * @param height what all of it takes, the empty line under the title included
 */
record LetterHead(List<Line> lines, float ruleAt, float height) {

    /** The red head stands 35 mm below the edge (7.2.4), the rule 4 mm below the number (7.2.7). */
    private static final float MARK_AT = Sheet.mm(35);

    private static final float RULE_GAP = Sheet.mm(4);
    private static final float LINE = Sheet.TEXT_HEIGHT / Sheet.LINES;
    private static final float TITLE_LINE = 35;

    /** A title stays a character away from both edges. */
    static final float TITLE_WIDTH = Sheet.TEXT_WIDTH - 2 * Sheet.SIZE_TWO;

    /** Where the upper edge and the lower edge of a Chinese character lie around its baseline, in ems. */
    private static final float ASCENT = 0.86f;

    private static final float DESCENT = 0.14f;

    record Line(String text, Kind kind, float baseline, float size, int narrowing) {}

    enum Kind {
        MARK,
        NUMBER,
        TITLE
    }

    static LetterHead of(OfficialLetter letter, DocumentFonts.Typefaces typefaces) {
        var lines = new ArrayList<Line>();
        RedHead mark =
                RedHead.fitting(letter.issuer(), text -> typefaces.title().width(text, 1, 0));
        float at = MARK_AT + ASCENT * mark.size();
        lines.add(new Line(letter.issuer(), Kind.MARK, at, mark.size(), mark.narrowing()));
        at += DESCENT * mark.size() + 2 * LINE + ASCENT * Sheet.SIZE_THREE;
        lines.add(new Line(letter.number(), Kind.NUMBER, at, Sheet.SIZE_THREE, 100));
        at += DESCENT * Sheet.SIZE_THREE + RULE_GAP;
        float rule = at;
        at += 2 * LINE;
        var breaker = new TitleBreaker(text -> typefaces.title().width(text, Sheet.SIZE_TWO, 0));
        for (String line : breaker.lines(letter.title(), TITLE_WIDTH)) {
            lines.add(new Line(line, Kind.TITLE, at + ASCENT * Sheet.SIZE_TWO, Sheet.SIZE_TWO, 100));
            at += TITLE_LINE;
        }
        return new LetterHead(List.copyOf(lines), rule, at + LINE - (TITLE_LINE - Sheet.SIZE_TWO));
    }
}
