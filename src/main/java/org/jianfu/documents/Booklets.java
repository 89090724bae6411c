package org.jianfu.documents;

import org.springframework.stereotype.Service;

/** Makes PDF files of booklets. */
@Service
public class Booklets {

    private final DocumentFonts fonts;

    Booklets(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** A PDF file that looks the same everywhere: its fonts are in it. */
    public byte[] pdf(Booklet booklet) {
        // The fonts are read while a document is written, by one document at a time.
        synchronized (fonts) {
            return new BookletPdf(booklet, fonts.typefaces()).bytes();
        }
    }
}
