package org.jianfu.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jianfu.vault.ReadersCopy.NotClean;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/** PDF (ISO 32000) without its particulars, scripts and attachments, and with the photographs in it cleaned like photographs. */
final class PdfCopy {

    /** What a file does by itself, and what it carries along. */
    private static final List<PdfName> OF_THE_FILE = List.of(
            PdfName.METADATA,
            PdfName.OPENACTION,
            PdfName.AA,
            new PdfName("PieceInfo"),
            new PdfName("AF"),
            new PdfName("Collection"));

    private static final List<PdfName> OF_ANYTHING = List.of(
            PdfName.METADATA, PdfName.AA, new PdfName("PieceInfo"), new PdfName("LastModified"), new PdfName("AF"));

    private static final List<PdfName> NAMED = List.of(PdfName.JAVASCRIPT, PdfName.EMBEDDEDFILES);

    /** Kinds of action that only turn pages or follow a link one sees. */
    private static final List<PdfName> HARMLESS = List.of(PdfName.GOTO, PdfName.URI, PdfName.NAMED);

    private PdfCopy() {}

    static byte[] of(byte[] in) throws IOException, NotClean {
        try (PdfReader reader = new PdfReader(in)) {
            if (reader.isEncrypted()) {
                throw new NotClean();
            }
            PdfDictionary catalog = reader.getCatalog();
            OF_THE_FILE.forEach(catalog::remove);
            PdfDictionary names = catalog.getAsDict(PdfName.NAMES);
            if (names != null) {
                NAMED.forEach(names::remove);
            }
            for (int number = 1; number < reader.getXrefSize(); number++) {
                PdfObject object = reader.getPdfObject(number);
                if (object != null) {
                    clean(object);
                }
            }
            forgetParticulars(reader);
            reader.removeUnusedObjects();
            var out = new ByteArrayOutputStream(in.length);
            var stamper = new PdfStamper(reader, out);
            stamper.close();
            return out.toByteArray();
        }
    }

    private static void clean(PdfObject object) throws IOException {
        if (object instanceof PRStream stream) {
            photograph(stream);
        }
        if (object instanceof PdfDictionary dictionary) {
            OF_ANYTHING.forEach(dictionary::remove);
            if (isFileAttachment(dictionary)
                    || dictionary.get(PdfName.A) != null && runs(dictionary.getAsDict(PdfName.A))) {
                dictionary.remove(PdfName.A);
                dictionary.remove(new PdfName("FS"));
            }
            for (PdfName forMarks : List.of(PdfName.T, PdfName.M, PdfName.CREATIONDATE)) {
                if (PdfName.ANNOT.equals(dictionary.get(PdfName.TYPE))
                        && !PdfName.WIDGET.equals(dictionary.get(PdfName.SUBTYPE))) {
                    dictionary.remove(forMarks);
                }
            }
            if (dictionary.get(PdfName.S) != null && dictionary.get(PdfName.NEXT) != null) {
                dictionary.remove(PdfName.NEXT);
            }
            for (PdfName key : dictionary.getKeys()) {
                nested(dictionary.get(key));
            }
        } else if (object instanceof PdfArray array) {
            for (PdfObject part : array.getElements()) {
                nested(part);
            }
        }
    }

    /** What is written inside another object; what it only refers to comes by itself. */
    private static void nested(PdfObject part) throws IOException {
        if (part instanceof PdfDictionary || part instanceof PdfArray) {
            clean(part);
        }
    }

    private static boolean isFileAttachment(PdfDictionary dictionary) {
        return new PdfName("FileAttachment").equals(dictionary.get(PdfName.SUBTYPE));
    }

    private static boolean runs(PdfDictionary action) {
        return action == null || !HARMLESS.contains(action.getAsName(PdfName.S));
    }

    private static void photograph(PRStream stream) throws IOException {
        PdfObject filter = PdfReader.getPdfObject(stream.get(PdfName.FILTER));
        boolean photograph = PdfName.DCTDECODE.equals(filter)
                || filter instanceof PdfArray several
                        && several.size() == 1
                        && PdfName.DCTDECODE.equals(several.getPdfObject(0));
        if (photograph) {
            try {
                stream.setData(PictureCopy.jpeg(PdfReader.getStreamBytesRaw(stream)), false);
                stream.put(PdfName.FILTER, PdfName.DCTDECODE);
            } catch (NotClean broken) {
                // Readers show what they can of it; a camera's words stand before what is broken and would be found.
                throw new IOException("a photograph that is not built like one", broken);
            }
        }
    }

    private static void forgetParticulars(PdfReader reader) {
        PdfDictionary info = reader.getTrailer().getAsDict(PdfName.INFO);
        if (info != null) {
            List.copyOf(info.getKeys()).forEach(info::remove);
        }
        reader.getTrailer().remove(PdfName.ID);
    }
}
