package org.jianfu.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form 表 as it is filed with what it is about, such as the sheet on which an approval is written 审批表.
 *
 * @param title 标题
 * @param note what stands above the table at the right, e.g. a number; may be empty
 * @param rows from above to below
 */
public record OfficialForm(String title, String note, List<Row> rows) {

    public OfficialForm {
        title = OfficialLetter.line(title);
        note = OfficialLetter.line(note);
        rows = List.copyOf(rows);
    }

    /**
     * A label and what stands beside it.
     *
     * @param paragraphs line breaks in a paragraph begin a new one
     * @param signed who signed it and when, at the right below the text; null where nobody signs
     */
    public record Row(
            String label, List<String> paragraphs, @Nullable String signed) {

        public Row {
            label = OfficialLetter.line(label);
            paragraphs = OfficialLetter.lines(paragraphs);
            signed = signed == null ? null : OfficialLetter.line(signed);
        }

        /** A row that nobody signs. */
        public Row(String label, String text) {
            this(label, List.of(text), null);
        }
    }
}
