package org.jianfu.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a form as a Word table, in the typefaces offices use. */
final class FormDocx {

    private static final String TITLE_FACE = "方正小标宋简体";
    private static final String FACE = "仿宋_GB2312";
    private static final int TITLE = 22;
    private static final int TEXT = 12;

    private FormDocx() {}

    static byte[] bytes(OfficialForm form) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            page(document);
            write(paragraph(document.createParagraph(), ParagraphAlignment.CENTER), form.title(), TITLE_FACE, TITLE);
            write(paragraph(document.createParagraph(), ParagraphAlignment.RIGHT), form.note(), FACE, TEXT);
            table(document, form.rows());
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the form cannot be written", e);
        }
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(28));
        margins.setBottom(twips(24));
        margins.setLeft(twips(24));
        margins.setRight(twips(24));
    }

    private static void table(XWPFDocument document, List<OfficialForm.Row> rows) {
        XWPFTable table = document.createTable(rows.size(), 2);
        table.setWidth("100%");
        for (int i = 0; i < rows.size(); i++) {
            OfficialForm.Row row = rows.get(i);
            XWPFTableRow line = table.getRow(i);
            line.getCell(0).setWidth("21%");
            line.getCell(1).setWidth("79%");
            add(line.getCell(0), row.label(), ParagraphAlignment.LEFT);
            row.paragraphs().forEach(text -> add(line.getCell(1), text, ParagraphAlignment.LEFT));
            if (row.signed() != null) {
                add(line.getCell(1), row.signed(), ParagraphAlignment.RIGHT);
            }
        }
    }

    /** A new cell has one empty paragraph already. */
    private static void add(XWPFTableCell cell, String text, ParagraphAlignment alignment) {
        XWPFParagraph first = cell.getParagraphArray(0);
        boolean empty = first != null && first.getRuns().isEmpty();
        write(paragraph(empty ? first : cell.addParagraph(), alignment), text, FACE, TEXT);
    }

    private static XWPFParagraph paragraph(XWPFParagraph paragraph, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, String text, String face, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(face);
        run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(text);
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}
