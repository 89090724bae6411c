package org.jianfu.training;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Questions in an Excel file, read and written row by row, so that a long file needs no more memory than a short one. */
final class QuestionSheet {

    /** More than anybody writes; whoever has more takes two files. */
    static final int MOST_ROWS = 50_000;

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_CELL = 2_000;
    private static final int CHARACTER = 256;
    private static final int COLUMN = 24;

    private QuestionSheet() {}

    /**
     * Reads the rows of the first sheet, without the one of headings and without empty ones.
     *
     * @param each is given a row, and whether a formula stands in it
     * @throws Refused when this is no such file, or a longer one than is taken
     */
    static void read(File file, BiConsumer<QuestionRow, Boolean> each) {
        try (OPCPackage opened = OPCPackage.open(file, PackageAccess.READ)) {
            requireNoMacros(opened);
            XSSFReader reader = new XSSFReader(opened);
            XMLReader parser = XMLHelper.newXMLReader();
            Rows rows = new Rows(each);
            parser.setContentHandler(new Handler(reader, opened, rows));
            try (InputStream first = firstSheet(reader)) {
                parser.parse(new InputSource(first));
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | SAXException
                | ParserConfigurationException broken) {
            throw new Refused("training.refused.file");
        }
    }

    /** A file with macros may have been given another ending. */
    private static void requireNoMacros(OPCPackage opened) {
        if (!opened.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType())
                        .isEmpty()
                || !opened.getPartsByContentType(XSSFRelation.VBA_MACROS.getContentType())
                        .isEmpty()) {
            throw new Refused("training.refused.macros");
        }
    }

    private static InputStream firstSheet(XSSFReader reader) throws IOException, OpenXML4JException {
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new Refused("training.refused.file");
        }
        return sheets.next();
    }

    /** Tells the rows of a sheet where a formula stands. */
    private static final class Handler extends XSSFSheetXMLHandler {

        private final Rows rows;

        Handler(XSSFReader reader, OPCPackage opened, Rows rows) throws IOException, OpenXML4JException, SAXException {
            super(reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), rows, false);
            this.rows = rows;
        }

        @Override
        public void startElement(
                @Nullable String uri,
                @Nullable String localName,
                @Nullable String name,
                @Nullable Attributes attributes)
                throws SAXException {
            if ("f".equals(localName)) {
                rows.formula = true;
            }
            super.startElement(uri, localName, name, attributes);
        }
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final BiConsumer<QuestionRow, Boolean> each;
        private List<String> cells = new ArrayList<>();
        private boolean formula;
        private int read;

        Rows(BiConsumer<QuestionRow, Boolean> each) {
            this.each = each;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
            formula = false;
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= QuestionRow.CELLS || value == null) {
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value.length() <= LONGEST_CELL ? value : value.substring(0, LONGEST_CELL));
        }

        @Override
        public void endRow(int row) {
            QuestionRow question = QuestionRow.of(cells);
            if (row == 0 || question.isBlank()) {
                return;
            }
            read++;
            if (read > MOST_ROWS) {
                throw new Refused("training.refused.rows", MOST_ROWS);
            }
            each.accept(question, formula);
        }
    }

    /** Writes the rows that were not taken, each with what to mend behind it; mended, the file can be taken again. */
    static void write(List<String> headings, List<BadRow> rows, OutputStream into) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = workbook.createSheet();
            CellStyle marked = workbook.createCellStyle();
            marked.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            marked.setWrapText(true);
            write(sheet.createRow(0), headings, marked);
            for (BadRow bad : rows) {
                List<String> cells = new ArrayList<>(bad.row().cells());
                cells.add(bad.problem());
                write(sheet.createRow(sheet.getLastRowNum() + 1), cells, marked);
            }
            for (int column = 0; column < headings.size(); column++) {
                sheet.setColumnWidth(column, COLUMN * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(into);
        }
    }

    private static void write(Row row, List<String> cells, CellStyle marked) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            if (column == QuestionRow.CELLS) {
                cell.setCellStyle(marked);
            }
        }
    }
}
