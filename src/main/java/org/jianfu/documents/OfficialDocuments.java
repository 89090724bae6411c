package org.jianfu.documents;

import org.springframework.stereotype.Service;

/** Makes the files of official letters 公文 by GB/T 9704-2012, and of the forms that are kept with them. */
@Service
public class OfficialDocuments {

    private final DocumentFonts fonts;
    private final LetterDocx docx;

    OfficialDocuments(DocumentFonts fonts, LetterDocx docx) {
        this.fonts = fonts;
        this.docx = docx;
    }

    /** A PDF file that looks the same everywhere: its fonts are in it. Print it on both sides. */
    public byte[] pdf(OfficialLetter letter) {
        // The fonts are read while a document is written, by one document at a time.
        synchronized (fonts) {
            return new LetterPdf(letter, fonts.typefaces()).bytes();
        }
    }

    /** A Word file made from the office's template, to be worked on further. It names the typefaces of the standard. */
    public byte[] docx(OfficialLetter letter) {
        return docx.bytes(letter);
    }

    /** A form as a PDF file. */
    public byte[] pdf(OfficialForm form) {
        synchronized (fonts) {
            return new FormPdf(form, fonts.typefaces()).bytes();
        }
    }

    /** A form as a Word file. */
    public byte[] docx(OfficialForm form) {
        return FormDocx.bytes(form);
    }
}
