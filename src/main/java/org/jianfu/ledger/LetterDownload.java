package org.jianfu.ledger;

import org.jianfu.documents.OfficialDocuments;
import org.jianfu.documents.OfficialForm;
import org.jianfu.documents.OfficialLetter;

/** A letter as a file to take away. */
public record LetterDownload(String fileName, String mediaType, byte[] content) {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    public static LetterDownload of(OfficialLetter letter, LetterFormat format, OfficialDocuments documents) {
        String name = letter.number().isEmpty() ? letter.title() : letter.number() + " " + letter.title();
        return switch (format) {
            case DOCX -> new LetterDownload(name + ".docx", DOCX, documents.docx(letter));
            case PDF -> new LetterDownload(name + ".pdf", PDF, documents.pdf(letter));
        };
    }

    static LetterDownload of(OfficialForm form, LetterFormat format, OfficialDocuments documents) {
        String name = form.note().isEmpty() ? form.title() : form.note() + " " + form.title();
        return switch (format) {
            case DOCX -> new LetterDownload(name + ".docx", DOCX, documents.docx(form));
            case PDF -> new LetterDownload(name + ".pdf", PDF, documents.pdf(form));
        };
    }
}
