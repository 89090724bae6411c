package org.jianfu.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table for lists of moderate length; on a phone each row becomes a card that names its own columns. */
public class RowTable extends NativeTable {

    private final List<String> headers;

    /**
     * @param caption what is listed, for those who do not see the page around it
     * @param headers the columns' headings
     */
    public RowTable(String caption, List<String> headers) {
        this.headers = List.copyOf(headers);
        addClassName("jf-rows");
        getElement().setAttribute("aria-label", caption);
        NativeTableRow row = getHead().addRow();
        headers.forEach(header -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
    }

    /** Adds a row; the first cell is what the row is about. */
    public void row(Component... cells) {
        NativeTableRow row = getBody().addRow();
        for (int column = 0; column < cells.length; column++) {
            NativeTableCell cell = new NativeTableCell(cells[column]);
            cell.getElement().setAttribute("data-label", headers.get(column));
            row.add(cell);
        }
    }
}
