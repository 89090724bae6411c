package org.jianfu.documents;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jianfu.documents.DocumentFonts.Typefaces;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Draws a form on A4 sheets; a row that does not fit goes on overleaf. */
final class FormPdf {

    private static final float LEFT = Sheet.mm(24);
    private static final float RIGHT = Sheet.WIDTH - Sheet.mm(24);
    private static final float TOP = Sheet.HEIGHT - Sheet.mm(28);
    private static final float BOTTOM = Sheet.mm(24);
    private static final float LABEL_RIGHT = LEFT + Sheet.mm(34);
    private static final float PAD = Sheet.mm(2.5f);
    private static final float SIZE = 12;
    private static final float LEADING = 20;
    private static final float RULE = 0.75f;

    private final OfficialForm form;
    private final Typefaces typefaces;
    private final Document document = new Document(new Rectangle(Sheet.WIDTH, Sheet.HEIGHT), 0, 0, 0, 0);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PdfWriter writer = PdfWriter.getInstance(document, out);
    private final LineBreaker breaker;
    private float y = TOP;

    FormPdf(OfficialForm form, Typefaces typefaces) {
        this.form = form;
        this.typefaces = typefaces;
        this.breaker = new LineBreaker(text -> typefaces.body().width(text, SIZE, 0));
    }

    /** A line of a cell and where it begins. */
    private record Line(String text, float left) {}

    byte[] bytes() {
        document.addTitle(form.title());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        writer.setPageEmpty(false);
        head();
        pen().rule(LEFT, RIGHT, y, RULE);
        form.rows().forEach(this::row);
        document.close();
        return out.toByteArray();
    }

    private void head() {
        var titles = new TitleBreaker(text -> typefaces.title().width(text, Sheet.SIZE_TWO, 0));
        for (String line : titles.lines(form.title(), RIGHT - LEFT)) {
            float width = typefaces.title().width(line, Sheet.SIZE_TWO, 0);
            y -= Sheet.SIZE_TWO * 1.4f;
            pen().text(typefaces.title().runs(line), (Sheet.WIDTH - width) / 2, y, Sheet.SIZE_TWO, 0, 100);
        }
        y -= LEADING * 1.4f;
        text(new Line(form.note(), rightAligned(form.note())));
        y -= PAD;
    }

    private void row(OfficialForm.Row row) {
        List<Line> label = lines(row.label(), LEFT + PAD, LABEL_RIGHT - PAD);
        List<Line> content = content(row);
        int height = Math.max(label.size(), content.size());
        if (y - 2 * PAD - Math.min(height, 3) * LEADING < BOTTOM) {
            turn();
        }
        float top = y;
        y -= PAD;
        for (int i = 0; i < height; i++) {
            if (y - LEADING < BOTTOM) {
                frame(top);
                turn();
                top = y;
                y -= PAD;
            }
            y -= LEADING;
            if (i < label.size()) {
                text(label.get(i));
            }
            if (i < content.size()) {
                text(content.get(i));
            }
        }
        y -= PAD;
        frame(top);
    }

    private List<Line> content(OfficialForm.Row row) {
        var content = new ArrayList<Line>();
        row.paragraphs().forEach(paragraph -> content.addAll(lines(paragraph, LABEL_RIGHT + PAD, RIGHT - PAD)));
        String signed = row.signed();
        if (signed != null) {
            lines(signed, LABEL_RIGHT + PAD, RIGHT - PAD)
                    .forEach(line -> content.add(new Line(line.text(), rightAligned(line.text()))));
        }
        return content;
    }

    private List<Line> lines(String text, float left, float right) {
        return breaker.lines(text, right - left, right - left).stream()
                .map(line -> new Line(line, left))
                .toList();
    }

    private float rightAligned(String text) {
        return RIGHT - PAD - typefaces.body().width(text.stripTrailing(), SIZE, 0);
    }

    /** A character stands in the middle of its line. */
    private void text(Line line) {
        pen().text(typefaces.body().runs(line.text()), line.left(), y + (LEADING - 0.72f * SIZE) / 2, SIZE, 0, 100);
    }

    private void frame(float top) {
        Pen pen = pen();
        pen.rule(LEFT, RIGHT, y, RULE);
        pen.bar(LEFT, y, top, RULE);
        pen.bar(LABEL_RIGHT, y, top, RULE);
        pen.bar(RIGHT, y, top, RULE);
    }

    private void turn() {
        document.newPage();
        writer.setPageEmpty(false);
        y = TOP;
        pen().rule(LEFT, RIGHT, y, RULE);
    }

    private Pen pen() {
        var pen = new Pen(writer.getDirectContent());
        pen.color(Color.BLACK);
        return pen;
    }
}
