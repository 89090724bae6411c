package org.jianfu.documents;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jianfu.documents.DocumentFonts.Typefaces;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Draws a letter on A4 sheets (GB/T 9704-2012). */
final class LetterPdf {

    /** 28 characters of size three fill a line when each stands a little closer than its own width (5.2.3). */
    static final float TRACKING = Sheet.CHARACTER - Sheet.SIZE_THREE;

    private static final Color RED = new Color(0xE6, 0x00, 0x12);
    private static final float RULE = 1.5f;

    /** The dashes around a page number stand 7 mm below the type area (7.5). */
    private static final float FOLIO_AT = Sheet.BOTTOM - Sheet.mm(7) - 0.36f * Sheet.SIZE_FOUR;

    private final Typefaces typefaces;
    private final OfficialLetter letter;
    private final LetterHead head;
    private final LetterPages pages;

    LetterPdf(OfficialLetter letter, Typefaces typefaces) {
        this.typefaces = typefaces;
        this.letter = letter;
        this.head = LetterHead.of(letter, typefaces);
        this.pages = LetterPages.of(LetterRows.of(letter, typefaces.body()), head.height());
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var document = new Document(new Rectangle(Sheet.WIDTH, Sheet.HEIGHT), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(letter.title());
        document.addAuthor(letter.issuer());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        var pen = new Pen(writer.getDirectContent());
        for (int i = 0; i < pages.pages().size(); i++) {
            document.newPage();
            writer.setPageEmpty(false);
            if (i == 0) {
                head(pen);
            }
            rows(
                    pen,
                    pages.pages().get(i),
                    i == 0 ? LetterPages.firstFreeLine(head.height(), pages.linesPerPage()) : 0);
            folio(pen, i + 1);
        }
        document.close();
        return out.toByteArray();
    }

    private void head(Pen pen) {
        for (LetterHead.Line line : head.lines()) {
            Typeface typeface = line.kind() == LetterHead.Kind.NUMBER ? typefaces.body() : typefaces.title();
            float width = typeface.width(line.text(), line.size(), 0) * line.narrowing() / 100;
            pen.color(line.kind() == LetterHead.Kind.MARK ? RED : Color.BLACK);
            pen.text(
                    typeface.runs(line.text()),
                    Sheet.LEFT + (Sheet.TEXT_WIDTH - width) / 2,
                    Sheet.TOP - line.baseline(),
                    line.size(),
                    0,
                    line.narrowing());
        }
        pen.color(RED);
        pen.rule(Sheet.LEFT, Sheet.RIGHT, Sheet.TOP - head.ruleAt(), RULE);
        pen.color(Color.BLACK);
    }

    private void rows(Pen pen, List<LetterRow> rows, int firstLine) {
        float pitch = pages.linePitch();
        for (int i = 0; i < rows.size(); i++) {
            LetterRow row = rows.get(i);
            // A character stands in the middle of its line.
            float baseline = Sheet.TOP - (firstLine + i) * pitch - (pitch + 0.72f * Sheet.SIZE_THREE) / 2;
            pen.text(
                    typefaces.body().runs(row.text()),
                    Sheet.LEFT + row.left(),
                    baseline,
                    Sheet.SIZE_THREE,
                    tracking(row),
                    100);
        }
    }

    private float tracking(LetterRow row) {
        String text = row.text().stripTrailing();
        int gaps = Typeface.length(text) - 1;
        if (row.fill() == 0 || gaps < 1) {
            return TRACKING;
        }
        float natural = typefaces.body().width(text, Sheet.SIZE_THREE, 0);
        return (row.fill() - natural) / gaps;
    }

    /** Outside: right on odd pages, left on even ones, one character from the edge (7.5). */
    private void folio(Pen pen, int page) {
        String folio = "— " + page + " —";
        float width = typefaces.folio().width(folio, Sheet.SIZE_FOUR, 0);
        float left = page % 2 == 1 ? Sheet.RIGHT - Sheet.SIZE_FOUR - width : Sheet.LEFT + Sheet.SIZE_FOUR;
        pen.text(typefaces.folio().runs(folio), left, FOLIO_AT, Sheet.SIZE_FOUR, 0, 100);
    }
}
