package org.jianfu.documents;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jianfu.documents.BookletPages.Entry;
import org.jianfu.documents.DocumentFonts.Typefaces;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Draws a booklet on A4 sheets: title page, contents that lead to their pages, text with page numbers. */
final class BookletPdf {

    private static final float TITLE = 30;
    private static final float SUBTITLE = 13;
    private static final float FOLIO = 9.5f;
    private static final float ENTRY = 22;

    private final Booklet booklet;
    private final Typefaces typefaces;
    private final BookletPages text;
    private final List<List<Entry>> contents;

    BookletPdf(Booklet booklet, Typefaces typefaces) {
        this.booklet = booklet;
        this.typefaces = typefaces;
        this.text = new BookletPages(booklet.chapters(), typefaces);
        this.contents = sheets(text.entries());
    }

    /** As many entries to a page of contents as fit. */
    private static List<List<Entry>> sheets(List<Entry> entries) {
        int fit = (int) ((BookletPages.TOP - BookletPages.BOTTOM) / ENTRY) - 3;
        List<List<Entry>> sheets = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += fit) {
            sheets.add(entries.subList(from, Math.min(entries.size(), from + fit)));
        }
        return sheets;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var document = new Document(new Rectangle(Sheet.WIDTH, Sheet.HEIGHT), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(booklet.title());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        PdfContentByte canvas = writer.getDirectContent();
        var pen = new Pen(canvas);
        page(document, writer, () -> titlePage(pen));
        contents.forEach(sheet -> page(document, writer, () -> contentsPage(sheet, pen, canvas)));
        for (int i = 0; i < text.pages().size(); i++) {
            int number = i + 1;
            page(document, writer, () -> textPage(number, pen, writer));
        }
        document.close();
        return out.toByteArray();
    }

    private static void page(Document document, PdfWriter writer, Runnable draw) {
        document.newPage();
        writer.setPageEmpty(false);
        draw.run();
    }

    private void titlePage(Pen pen) {
        float y = Sheet.HEIGHT * 0.68f;
        for (String line : new TitleBreaker(words -> typefaces.title().width(words, TITLE, 0))
                .lines(booklet.title(), BookletPages.RIGHT - BookletPages.LEFT)) {
            centred(pen, typefaces.title(), line, y, TITLE);
            y -= TITLE * 1.5f;
        }
        pen.rule(Sheet.WIDTH / 2 - Sheet.mm(15), Sheet.WIDTH / 2 + Sheet.mm(15), y + TITLE * 0.4f, 0.8f);
        y -= SUBTITLE;
        float width = Sheet.mm(120);
        for (String line : new LineBreaker(words -> typefaces.body().width(words, SUBTITLE, 0))
                .lines(booklet.subtitle(), width, width)) {
            centred(pen, typefaces.body(), line, y, SUBTITLE);
            y -= SUBTITLE * 1.8f;
        }
        centred(pen, typefaces.body(), booklet.imprint(), Sheet.mm(40), BookletPages.TEXT);
    }

    private static void centred(Pen pen, Typeface typeface, String words, float baseline, float size) {
        float width = typeface.width(words, size, 0);
        pen.text(typeface.runs(words), (Sheet.WIDTH - width) / 2, baseline, size, 0, 100);
    }

    private void contentsPage(List<Entry> sheet, Pen pen, PdfContentByte canvas) {
        float y = BookletPages.TOP - BookletPages.TEXT;
        centred(pen, typefaces.title(), booklet.contents(), y, 18);
        y -= 2 * ENTRY;
        for (Entry entry : sheet) {
            entry(entry, y, pen);
            canvas.localGoto("page-" + entry.page(), BookletPages.LEFT, y - 5, BookletPages.RIGHT, y + 14);
            y -= ENTRY;
        }
    }

    private void entry(Entry entry, float y, Pen pen) {
        Typeface typeface = entry.level() == 0 ? typefaces.title() : typefaces.body();
        float left = BookletPages.LEFT + entry.level() * Sheet.mm(7);
        String page = String.valueOf(entry.page());
        float pageAt = BookletPages.RIGHT - typefaces.folio().width(page, BookletPages.TEXT, 0);
        String words = cut(entry.text(), typeface, pageAt - left - Sheet.mm(8));
        pen.text(typeface.runs(words), left, y, BookletPages.TEXT, 0, 100);
        pen.text(typefaces.folio().runs(page), pageAt, y, BookletPages.TEXT, 0, 100);
        float from = left + typeface.width(words, BookletPages.TEXT, 0) + Sheet.mm(2);
        pen.dots(from, pageAt - Sheet.mm(2), y + 1.5f);
    }

    private static String cut(String words, Typeface typeface, float width) {
        String shown = words;
        while (typeface.width(shown, BookletPages.TEXT, 0) > width) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1)) + "…";
        }
        return shown;
    }

    private void textPage(int number, Pen pen, PdfWriter writer) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.localDestination("page-" + number, new PdfDestination(PdfDestination.FIT));
        text.entries().stream()
                .filter(entry -> entry.level() == 0 && entry.page() == number)
                .forEach(entry ->
                        new PdfOutline(canvas.getRootOutline(), new PdfDestination(PdfDestination.FIT), entry.text()));
        for (Consumer<Pen> stroke : text.pages().get(number - 1)) {
            stroke.accept(pen);
        }
        centred(pen, typefaces.folio(), booklet.title() + "  ·  " + number, Sheet.mm(14), FOLIO);
    }
}
