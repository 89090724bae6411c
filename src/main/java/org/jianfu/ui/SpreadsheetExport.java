package org.jianfu.ui;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows, as an Excel file: exactly the filtered rows, read part by part so that a long list needs no more
 * memory than a short one. Texts are written as texts, whatever they begin with, so none becomes a formula.
 */
final class SpreadsheetExport<R, F> implements DownloadHandler {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Rows that are read at once, and after which the progress is told. */
    private static final int PART = 500;

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_CELL = 32_000;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;
    private static final int CHARACTER = 256;

    private final transient Listing<R, F> listing;
    private final transient List<Columns.Column<R>> columns;
    private final transient Supplier<F> filter;
    private final String name;
    private final transient UnaryOperator<String> texts;
    private final transient Consumer<String> progress;

    /**
     * @param name what the file and its sheet are called
     * @param progress told, in words, how far it is; empty when it is done
     */
    SpreadsheetExport(
            Listing<R, F> listing,
            Columns<R> columns,
            Supplier<F> filter,
            String name,
            Wording wording,
            Consumer<String> progress) {
        this.listing = listing;
        this.columns = columns.exported().toList();
        this.filter = filter;
        this.name = name;
        this.texts = wording::of;
        this.progress = progress;
    }

    /** Finds a wording in the reader's language. */
    @FunctionalInterface
    interface Wording {
        String of(String key, Object... parameters);
    }

    @Override
    public void handleDownloadRequest(DownloadEvent download) throws IOException {
        download.setFileName(name + ".xlsx");
        download.setContentType(EXCEL);
        Map<Class<?>, CurrentInstance> before = CurrentInstance.setCurrent(download.getUI());
        try {
            write(download);
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }

    /** In the reader's language: the page is known to the thread, though not locked. */
    private void write(DownloadEvent download) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            fill(workbook, done -> download.getUI().access(() -> progress.accept(done)));
            workbook.write(download.getOutputStream());
        }
    }

    private void fill(SXSSFWorkbook workbook, Consumer<String> tell) {
        Sheet sheet = workbook.createSheet(name);
        heading(sheet, bold(workbook));
        CellStyle wrapped = wrapped(workbook);
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        day.setVerticalAlignment(VerticalAlignment.TOP);
        F chosen = filter.get();
        R last = null;
        List<R> part;
        int written = 0;
        do {
            part = listing.rows().after(last, chosen, PART);
            for (R row : part) {
                written++;
                write(sheet.createRow(written), row, wrapped, day);
                last = row;
            }
            tell.accept(texts.apply("ui.list.exporting") + " " + written);
        } while (part.size() == PART);
        sheet.setAutoFilter(new CellRangeAddress(0, written, 0, columns.size() - 1));
        tell.accept("");
    }

    private void heading(Sheet sheet, CellStyle bold) {
        Row first = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            String header = texts.apply(columns.get(column).header());
            Cell cell = first.createCell(column);
            cell.setCellValue(header);
            cell.setCellStyle(bold);
            sheet.setColumnWidth(column, (column == 0 ? WIDEST : NARROWEST + 2 * header.length()) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private void write(Row into, R row, CellStyle wrapped, CellStyle day) {
        for (int column = 0; column < columns.size(); column++) {
            @Nullable
            Object value = Objects.requireNonNull(columns.get(column).value()).apply(row);
            Cell cell = into.createCell(column);
            cell.setCellStyle(value instanceof LocalDate ? day : wrapped);
            switch (value) {
                case null -> cell.setBlank();
                case LocalDate date -> cell.setCellValue(date);
                case Number number -> cell.setCellValue(number.doubleValue());
                default -> cell.setCellValue(shortened(value.toString()));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }

    private static CellStyle wrapped(SXSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle bold(SXSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }
}
