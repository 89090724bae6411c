package org.jianfu.casework.ui;

import org.jianfu.ledger.Wording;
import org.jianfu.ui.RecordFields;

/** What a letter to a unit says: title, addressee and paragraphs. */
class WordingFields extends RecordFields<Wording> {

    /** @param hint what to mind when writing the paragraphs */
    WordingFields(String hint) {
        super(Wording.class);
        line("title", getTranslation("casework.order.letter.title"));
        line("addressee", getTranslation("casework.order.letter.to"));
        words("body", getTranslation("casework.order.letter.body"), hint).setMinRows(10);
    }
}
