package org.jianfu.documents;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Puts text and rules on a PDF page. */
final class Pen {

    private final PdfContentByte canvas;

    Pen(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    void color(Color color) {
        canvas.setColorFill(color);
        canvas.setColorStroke(color);
    }

    void rule(float left, float right, float y, float thickness) {
        canvas.setLineWidth(thickness);
        canvas.moveTo(left, y);
        canvas.lineTo(right, y);
        canvas.stroke();
    }

    /** A line from bottom to top. */
    void bar(float x, float bottom, float top, float thickness) {
        canvas.setLineWidth(thickness);
        canvas.moveTo(x, bottom);
        canvas.lineTo(x, top);
        canvas.stroke();
    }

    /** Dots that lead the eye. */
    void dots(float left, float right, float y) {
        canvas.setLineWidth(0.6f);
        canvas.setLineDash(0.6f, 3, 0);
        canvas.moveTo(left, y);
        canvas.lineTo(right, y);
        canvas.stroke();
        canvas.setLineDash(0);
    }

    /**
     * @param tracking extra space after each character, in points
     * @param narrowing width of a character in per cent of its normal width
     */
    void text(List<Typeface.Run> runs, float left, float baseline, float size, float tracking, int narrowing) {
        canvas.beginText();
        canvas.setTextMatrix(left, baseline);
        canvas.setCharacterSpacing(tracking);
        canvas.setHorizontalScaling(narrowing);
        for (Typeface.Run run : runs) {
            Face face = run.face();
            canvas.setFontAndSize(face.font(), size);
            canvas.setTextRenderingMode(
                    face.stroke() > 0
                            ? PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE
                            : PdfContentByte.TEXT_RENDER_MODE_FILL);
            canvas.setLineWidth(face.stroke() * size);
            show(run);
        }
        canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        canvas.endText();
    }

    /** Under a mark for a missing character lies the character itself, for whoever copies or searches the text. */
    private void show(Typeface.Run run) {
        if (!run.isMissing()) {
            canvas.showText(run.drawn());
            return;
        }
        var meant = new PdfDictionary();
        meant.put(new PdfName("ActualText"), new PdfString(run.meant(), PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(PdfName.SPAN, meant, true);
        canvas.showText(run.drawn());
        canvas.endMarkedContentSequence();
    }
}
