package org.jianfu.ledger;

/** The formats in which a letter can be taken away. */
public enum LetterFormat {
    DOCX,
    PDF
}
