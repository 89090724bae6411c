package org.jianfu.documents;

import java.util.ArrayList;
import java.util.List;
import org.jianfu.documents.LetterRow.Part;

/** Sets the text of a letter into lines of the grid: addressee, body, attachments, signature. */
final class LetterRows {

    private static final float INDENT = 2 * Sheet.CHARACTER;

    /** Beyond this a line is rather left short than spread: a long word stood at its end. */
    private static final float WIDEST_GAP = 3 * Sheet.CHARACTER;

    private final Typeface typeface;
    private final LineBreaker breaker;
    private final List<LetterRow> rows = new ArrayList<>();

    private LetterRows(Typeface typeface) {
        this.typeface = typeface;
        this.breaker = new LineBreaker(this::width);
    }

    static List<LetterRow> of(OfficialLetter letter, Typeface typeface) {
        var rows = new LetterRows(typeface);
        rows.addressee(letter.addressee());
        letter.paragraphs().forEach(rows::paragraph);
        rows.attachments(letter.attachments());
        rows.signature(letter);
        return List.copyOf(rows.rows);
    }

    /** At the left edge, in further lines too, closed by a full-width colon (7.3.2). */
    private void addressee(String addressee) {
        if (!addressee.isEmpty()) {
            add(addressee + "：", 0, 0);
        }
    }

    /** Indented by two characters, further lines at the edge (7.3.3). */
    private void paragraph(String text) {
        add(text, INDENT, 0);
    }

    /** After an empty line, indented by two; numbered if several; further lines under the first word (7.3.4). */
    private void attachments(List<String> names) {
        if (!names.isEmpty()) {
            rows.add(LetterRow.blank(Part.TEXT));
        }
        for (int i = 0; i < names.size(); i++) {
            String label = i == 0 ? "附件：" : "";
            String ordinal = names.size() > 1 ? (i + 1) + ". " : "";
            float at = INDENT + (i == 0 ? 0 : width("附件："));
            hang(label + ordinal, names.get(i), at);
        }
    }

    private void hang(String label, String name, float at) {
        float hanging = at + width(label);
        List<String> lines = breaker.lines(name, Sheet.TEXT_WIDTH - hanging, Sheet.TEXT_WIDTH - hanging);
        rows.add(new LetterRow(label + lines.getFirst(), at, 0, Part.TEXT));
        lines.stream().skip(1).forEach(line -> rows.add(new LetterRow(line, hanging, 0, Part.TEXT)));
    }

    /**
     * The date ends four characters from the right edge, the signer stands centred above it, with room for the seal
     * (7.3.5.1); a note follows in brackets (7.3.6).
     */
    private void signature(OfficialLetter letter) {
        String date = letter.dateInChinese();
        float dateLeft = Sheet.TEXT_WIDTH - 4 * Sheet.CHARACTER - width(date);
        float centre = dateLeft + width(date) / 2;
        rows.add(LetterRow.blank(Part.SIGNATURE));
        rows.add(LetterRow.blank(Part.SIGNATURE));
        for (String line : breaker.lines(letter.signer(), Sheet.TEXT_WIDTH, Sheet.TEXT_WIDTH)) {
            float left = Math.clamp(centre - width(line) / 2, 0, Math.max(0, Sheet.TEXT_WIDTH - width(line)));
            rows.add(new LetterRow(line, left, 0, Part.SIGNATURE));
        }
        rows.add(new LetterRow(date, dateLeft, 0, Part.SIGNATURE));
        if (letter.contact() != null) {
            String note = "（" + letter.contact() + "）";
            lines(note, INDENT, 0)
                    .forEach(row -> rows.add(new LetterRow(row.text(), row.left(), row.fill(), Part.SIGNATURE)));
        }
    }

    private void add(String text, float firstLeft, float left) {
        rows.addAll(lines(text, firstLeft, left));
    }

    private List<LetterRow> lines(String text, float firstLeft, float left) {
        List<String> lines = breaker.lines(text, Sheet.TEXT_WIDTH - firstLeft, Sheet.TEXT_WIDTH - left);
        var set = new ArrayList<LetterRow>();
        for (int i = 0; i < lines.size(); i++) {
            float at = i == 0 ? firstLeft : left;
            float room = Sheet.TEXT_WIDTH - at;
            boolean spread = i < lines.size() - 1 && room - width(lines.get(i).stripTrailing()) < WIDEST_GAP;
            set.add(new LetterRow(lines.get(i), at, spread ? room : 0, Part.TEXT));
        }
        return set;
    }

    private float width(String text) {
        return typeface.width(text, Sheet.SIZE_THREE, LetterPdf.TRACKING);
    }
}
